<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Añadir una cuenta de correo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back. If it did not open: {0}</source>
        <translation>Inicie sesión en su navegador y vuelva. Si no se abrió: {0}</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Abriendo el navegador…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Another provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Maya Lind</source>
        <translation>Maya Lind</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Con el navegador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Empty: the stored one</source>
        <translation>Vacío: el guardado</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Of your own app at the provider</source>
        <translation>De su propia aplicación en el proveedor</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Empty: none, or the stored one</source>
        <translation>Vacío: ninguno, o el guardado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Often the address</source>
        <translation>A menudo la dirección</translation>
    </message>
    <message>
        <source>Sends by</source>
        <translation>Envía por</translation>
    </message>
    <message>
        <source>Reads at</source>
        <translation>Lee en</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Only for servers of your own</source>
        <translation>Solo para servidores propios</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>Let answers name their mail</source>
        <translation>Las respuestas nombran su correo</translation>
    </message>
    <message>
        <source>Answers go to maya+tag@…: only where your provider takes such mail.</source>
        <translation>Las respuestas van a maya+tag@…: solo si su proveedor acepta esos correos.</translation>
    </message>
    <message>
        <source>Send by Gmail&apos;s API, where SMTP is forbidden</source>
        <translation>Enviar por la API de Gmail donde SMTP está prohibido</translation>
    </message>
    <message>
        <source>Looking for the servers of {0}…</source>
        <translation>Buscando los servidores de {0}…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>AccountRowCard</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test {0}</source>
        <translation>Probar {0}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Introducir la contraseña</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Más para {0}</translation>
    </message>
    <message>
        <source>Edit, addresses, speed, default, remove</source>
        <translation>Editar, direcciones, velocidad, predeterminada, quitar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Addresses and signatures…</source>
        <translation>Direcciones y firmas…</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Velocidad…</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Hacer predeterminada</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Also sends as {0}.</source>
        <translation>También envía como {0}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Aún no hay cuenta de correo</translation>
    </message>
    <message>
        <source>Mails leave through your own account, and answers are read there.</source>
        <translation>Los correos salen por su propia cuenta y allí se leen las respuestas.</translation>
    </message>
    <message>
        <source>Sign in to {0} in your browser, then come back.</source>
        <translation>Inicie sesión en {0} en su navegador y vuelva.</translation>
    </message>
    <message>
        <source>Each mail leaves through one of these, as yours. Passwords and permissions are kept in the keyring only.</source>
        <translation>Cada correo sale por una de estas, como suyo. Contraseñas y permisos se guardan solo en el llavero.</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Cuentas de correo</translation>
    </message>
</context>
<context>
    <name>AlertDeedsController</name>
    <message>
        <source>You will be reminded of {0}: {1}</source>
        <translation>Se le recordará {0}: {1}</translation>
    </message>
    <message>
        <source>Noted: that was you. It no longer counts for {0}.</source>
        <translation>Anotado: fue usted. Ya no cuenta para {0}.</translation>
    </message>
    <message>
        <source>Noted: those {1} were you. They no longer count for {0}.</source>
        <translation>Anotado: esas {1} fueron suyas. Ya no cuentan para {0}.</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Put this alert aside</source>
        <translation>Apartar esta alerta</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>{0} things for you, told together</source>
        <translation>{0} novedades para usted, juntas</translation>
    </message>
    <message>
        <source>{0} things happened while you were away</source>
        <translation>Pasaron {0} cosas mientras no estaba</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alert rules…</source>
        <translation>Reglas de alerta…</translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Alerts, newest first</source>
        <translation>Alertas, las más recientes primero</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>Aún no hay alertas</translation>
    </message>
    <message>
        <source>When a person reads your mail or follows a link, you are told at once.</source>
        <translation>Cuando una persona lee su correo o abre un enlace, se le avisa enseguida.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact: more rows on the screen</source>
        <translation>Compacto: más filas en pantalla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing fades, slides or blinks</source>
        <translation>Nada se desvanece, desliza ni parpadea</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Take {0} off</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Alerts an hour at most</source>
        <translation>Alertas por hora, como máximo</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Your attention</source>
        <translation>Su atención</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>alerts an hour.</source>
        <translation>alertas por hora.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Everything else comes in one digest: none is lost.</source>
        <translation>Todo lo demás llega en un resumen: no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Backing up the profile.</source>
        <translation>Haciendo copia del perfil.</translation>
    </message>
    <message>
        <source>Restoring the profile.</source>
        <translation>Restaurando el perfil.</translation>
    </message>
    <message>
        <source>The backup is in {0}</source>
        <translation>La copia está en {0}</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Body of the mail</source>
        <translation>Cuerpo del correo</translation>
    </message>
    <message>
        <source>Write as you would in any mail. A / or {{ offers fields and templates.</source>
        <translation>Escriba como en cualquier correo. Una / o {{ ofrece campos y plantillas.</translation>
    </message>
    <message>
        <source>Body of the mail as source</source>
        <translation>Cuerpo del correo como código</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Mark all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Olvidar para siempre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} marcados</translation>
    </message>
    <message>
        <source>Mark all {0}</source>
        <translation>Marcar los {0}</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Etiqueta nueva…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ComfortsController</name>
    <message>
        <source>Forgetting old requests.</source>
        <translation>Olvidando peticiones antiguas.</translation>
    </message>
    <message>
        <source>{0} old requests were forgotten.</source>
        <translation>Se olvidaron {0} peticiones antiguas.</translation>
    </message>
    <message>
        <source>1 old request was forgotten.</source>
        <translation>Se olvidó 1 petición antigua.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be forgotten.</source>
        <translation>Nada es lo bastante antiguo para olvidarse.</translation>
    </message>
    <message>
        <source>{0} sample people are in.</source>
        <translation>Hay {0} personas de muestra.</translation>
    </message>
    <message>
        <source>The sample is gone, and with it all that was known of it.</source>
        <translation>La muestra se ha quitado, con todo lo que se sabía de ella.</translation>
    </message>
    <message>
        <source>There was no sample.</source>
        <translation>No había ninguna muestra.</translation>
    </message>
</context>
<context>
    <name>ComfortsWiring</name>
    <message>
        <source>This is how an alert looks</source>
        <translation>Así se ve una alerta</translation>
    </message>
    <message>
        <source>It is only a test.</source>
        <translation>Es solo una prueba.</translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Such as 11–50 people</source>
        <translation>Por ejemplo, 11–50 personas</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Sobre la empresa</translation>
    </message>
    <message>
        <source>What you know of them</source>
        <translation>Lo que sabe de ella</translation>
    </message>
    <message>
        <source>A field of your own about this company</source>
        <translation>Un campo propio sobre esta empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>CompanyModel</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Calientes</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Más caliente</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>Write to all</source>
        <translation>Escribir a todos</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Show only these people in the list</source>
        <translation>Mostrar solo estas personas en la lista</translation>
    </message>
    <message>
        <source>Timeline of the company, newest first</source>
        <translation>Cronología de la empresa, lo más reciente primero</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>What happens with anybody of this company will stand here.</source>
        <translation>Lo que ocurra con cualquiera de esta empresa aparecerá aquí.</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Volver a {0}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>{0} warm or hot</source>
        <translation>{0} tibios o calientes</translation>
    </message>
    <message>
        <source>last sign {0}</source>
        <translation>última señal {0}</translation>
    </message>
    <message>
        <source>People, timeline or facts</source>
        <translation>Personas, cronología o datos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>CompanyPeople</name>
    <message>
        <source>People of this company, the warmest first</source>
        <translation>Personas de esta empresa, las más calientes primero</translation>
    </message>
    <message>
        <source>The {0} warmest of {1}. “List them” shows all.</source>
        <translation>Las {0} más calientes de {1}. «Listar» las muestra todas.</translation>
    </message>
</context>
<context>
    <name>CompanyTable</name>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>No company to show</source>
        <translation>Ninguna empresa que mostrar</translation>
    </message>
    <message>
        <source>People are grouped by what stands in their field “Company”.</source>
        <translation>Las personas se agrupan por lo que dice su campo «Empresa».</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Fields and templates to choose from</source>
        <translation>Campos y plantillas para elegir</translation>
    </message>
</context>
<context>
    <name>ComposeController</name>
    <message>
        <source>Sending the test…</source>
        <translation>Enviando la prueba…</translation>
    </message>
    <message>
        <source>Your mail is on its way.</source>
        <translation>Su correo está en camino.</translation>
    </message>
    <message>
        <source>{0} mails are on their way.</source>
        <translation>{0} correos están en camino.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Held in the outbox</source>
        <translation>Retenido en la bandeja de salida</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Guardado como «{0}».</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Start Outreach when I sign in</source>
        <translation>Iniciar Outreach al iniciar sesión</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one, and watches from there.</source>
        <translation>Empieza en la bandeja, si la hay, y vigila desde allí.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Alerts are shown by your desktop, and in this window where it shows none. “Pause alerts”, in the tray and by its key, holds them; afterwards you are told in one summary.</source>
        <translation>Su escritorio muestra las alertas; si no muestra ninguna, lo hace esta ventana. «Pausar alertas», en la bandeja o con su tecla, las retiene; después recibe un único resumen.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Enlaces de correo</translation>
    </message>
    <message>
        <source>Choose Outreach as the mail program in your desktop’s settings, and a click on a mail address anywhere begins a letter here. Links of the form outreach:prospect/12 open a prospect.</source>
        <translation>Elija Outreach como programa de correo en los ajustes de su escritorio, y un clic en una dirección de correo iniciará aquí una carta. Los enlaces como outreach:prospect/12 abren un prospecto.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>Write the whole record…</source>
        <translation>Escribir el expediente completo…</translation>
    </message>
    <message>
        <source>Everything that is stored, for whoever asks for it</source>
        <translation>Todo lo guardado, para quien lo pida</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Olvidar para siempre…</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Merge with {0}</source>
        <translation>Combinar con {0}</translation>
    </message>
    <message>
        <source>List them all</source>
        <translation>Verlos todos</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Delete {0}?</source>
        <translation>¿Eliminar {0}?</translation>
    </message>
    <message>
        <source>The prospect goes, and with it the whole timeline and all mails to it. It can be taken back for a day.</source>
        <translation>Se elimina el prospecto, con todo su historial y sus correos. Se puede deshacer durante un día.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DraftsButton</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>without a subject</source>
        <translation>sin asunto</translation>
    </message>
    <message>
        <source>You were writing “{0}”.</source>
        <translation>Estaba escribiendo «{0}».</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>El borrador se descartó.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drafts, the latest first</source>
        <translation>Borradores, los más recientes primero</translation>
    </message>
    <message>
        <source>What you write is kept here until it is sent.</source>
        <translation>Lo que escribe se guarda aquí hasta que se envía.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(nada aún)</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>a nadie aún</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Parejas que pueden ser una persona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The same name at one company, or one mailbox written in two ways.</source>
        <translation>El mismo nombre en una empresa, o un buzón escrito de dos maneras.</translation>
    </message>
    <message>
        <source>Nobody is there twice, as far as names and addresses tell.</source>
        <translation>Nadie está dos veces, según nombres y direcciones.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Merge {0} and {1}</source>
        <translation>Fusionar {0} y {1}</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outreach goes on watching</source>
        <translation>Outreach sigue vigilando</translation>
    </message>
    <message>
        <source>You find it in the tray; quit it there.</source>
        <translation>Lo encontrará en la bandeja; ciérrelo allí.</translation>
    </message>
    <message>
        <source>Quit Outreach?</source>
        <translation>¿Salir de Outreach?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Once it has quit, nothing is sent and nobody tells you who reads. This desktop has no tray; minimised, Outreach goes on working.</source>
        <translation>Una vez cerrado, no se envía nada y nadie le dice quién lee. Este escritorio no tiene bandeja; minimizado, Outreach sigue trabajando.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol a device</source>
        <translation>Registrar un dispositivo</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Enrol a device of yours</source>
        <translation>Registrar un dispositivo suyo</translation>
    </message>
    <message>
        <source>Open this page with the phone or computer on which you read your own mail, and press its button. For seven days, opens from there count as you and not as the recipient.</source>
        <translation>Abra esta página con el teléfono u ordenador en el que lee su correo y pulse su botón. Durante siete días, las aperturas desde allí cuentan como suyas y no del destinatario.</translation>
    </message>
    <message>
        <source>The page works once, and within an hour. Nothing is stored on the device.</source>
        <translation>La página funciona una vez y durante una hora. No se guarda nada en el dispositivo.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>La petición tal como llegó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The rules alone would say: {0}. {1}</source>
        <translation>Las reglas por sí solas dirían: {0}. {1}</translation>
    </message>
    <message>
        <source>When the mail was delivered is not known.</source>
        <translation>No se sabe cuándo se entregó el correo.</translation>
    </message>
    <message>
        <source>Time since delivery. Circles are opens, diamonds clicks; filled ones came from the same network; the ring marks this request.</source>
        <translation>Tiempo desde la entrega. Los círculos son aperturas, los rombos clics; los rellenos vinieron de la misma red; el anillo marca esta petición.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>not on any list of known networks</source>
        <translation>en ninguna lista de redes conocidas</translation>
    </message>
    <message>
        <source>Since delivery</source>
        <translation>Desde la entrega</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>the picture in the mail</source>
        <translation>la imagen del correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probablemente</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, {1} % seguro</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export prospects</source>
        <translation>Exportar prospectos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns for</source>
        <translation>Columnas para</translation>
    </message>
    <message>
        <source>With who opened and clicked what, when, and how sure</source>
        <translation>Con quién abrió y pulsó qué, cuándo y con qué seguridad</translation>
    </message>
    <message>
        <source>For Excel: begin the file with a mark, so that it reads é</source>
        <translation>Para Excel: empezar el archivo con una marca para que lea é</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} who are chosen</source>
        <translation>{0} elegidos</translation>
    </message>
    <message>
        <source>Everybody in this view</source>
        <translation>Todos en esta vista</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Outreach (reads back without loss)</source>
        <translation>Outreach (se vuelve a leer sin pérdida)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ExportingController</name>
    <message>
        <source>Exporting.</source>
        <translation>Exportando.</translation>
    </message>
    <message>
        <source>Forgetting people for good.</source>
        <translation>Olvidando personas para siempre.</translation>
    </message>
    <message>
        <source>{0} prospects are in {1}</source>
        <translation>{0} prospectos están en {1}</translation>
    </message>
    <message>
        <source>1 prospect is in {1}</source>
        <translation>1 prospecto está en {1}</translation>
    </message>
    <message>
        <source>The record is in {0}</source>
        <translation>El expediente está en {0}</translation>
    </message>
    <message>
        <source>The person is forgotten, here and at the relay.</source>
        <translation>La persona está olvidada, aquí y en el relé.</translation>
    </message>
    <message>
        <source>The person is forgotten here; the relay is told once it is there.</source>
        <translation>La persona está olvidada aquí; el relé se entera en cuanto esté disponible.</translation>
    </message>
    <message>
        <source>{0} people are forgotten, here and at the relay.</source>
        <translation>{0} personas quedan olvidadas, aquí y en el relé.</translation>
    </message>
    <message>
        <source>{0} people are forgotten here; the relay is told as soon as it is there.</source>
        <translation>{0} personas quedan olvidadas aquí; se dirá al relé en cuanto esté.</translation>
    </message>
    <message>
        <source>Receipts are in {0}</source>
        <translation>Los recibos están en {0}</translation>
    </message>
</context>
<context>
    <name>FateFilter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>FieldPopover</name>
    <message>
        <source>Where nothing is known</source>
        <translation>Donde no se sabe nada</translation>
    </message>
    <message>
        <source>Words to write instead</source>
        <translation>Palabras que escribir en su lugar</translation>
    </message>
    <message>
        <source>for example: there</source>
        <translation>por ejemplo: a todos</translation>
    </message>
    <message>
        <source>Liquid source</source>
        <translation>Código Liquid</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>Where nothing is known of a prospect:</source>
        <translation>Donde no se sabe nada de un prospecto:</translation>
    </message>
    <message>
        <source>Hold the mail and name it</source>
        <translation>Retener el correo y nombrarlo</translation>
    </message>
    <message>
        <source>Write other words</source>
        <translation>Escribir otras palabras</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>{0} mails sent with it</source>
        <translation>{0} correos enviados con ella</translation>
    </message>
    <message>
        <source>1 mail sent with it</source>
        <translation>1 correo enviado con ella</translation>
    </message>
    <message>
        <source>, {0} came back</source>
        <translation>, {0} fueron devueltos</translation>
    </message>
    <message>
        <source>No mail was sent with it yet</source>
        <translation>Aún no se ha enviado ningún correo con ella</translation>
    </message>
    <message>
        <source>The band is where the true share lies, 19 times of 20. Reading is a lower bound: some mail programs hide their readers. Machines are not counted.</source>
        <translation>La banda muestra dónde está la proporción real, 19 de cada 20 veces. La lectura es un mínimo: algunos programas ocultan a sus lectores. Las máquinas no cuentan.</translation>
    </message>
    <message>
        <source>{0} of {1}: not enough mail to tell (from {2})</source>
        <translation>{0} de {1}: correos insuficientes para decirlo (desde {2})</translation>
    </message>
    <message>
        <source>{0} % (between {1} and {2} %)</source>
        <translation>{0} % (entre {1} y {2} %)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Clear: only {0}</source>
        <translation>Quitar: solo {0}</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
</context>
<context>
    <name>FirstMail</name>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Nothing new so far</source>
        <translation>Nada nuevo por ahora</translation>
    </message>
    <message>
        <source>Write to somebody: who reads it, follows a link or answers stands here.</source>
        <translation>Escriba a alguien: quien lo lea, siga un enlace o responda aparece aquí.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Look around with sample people</source>
        <translation>Explorar con personas de muestra</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Quitar la muestra</translation>
    </message>
    <message>
        <source>The sample is in: twelve made-up people. Nobody of them is ever written to.</source>
        <translation>La muestra está puesta: doce personas inventadas. Nunca se escribe a ninguna de ellas.</translation>
    </message>
    <message>
        <source>Or see first what it looks like.</source>
        <translation>O vea primero cómo es.</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Su cuenta de correo</translation>
    </message>
    <message>
        <source>Mails leave through it, one by one, as yours.</source>
        <translation>Los correos salen por ella, uno a uno, como suyos.</translation>
    </message>
    <message>
        <source>Set up the account</source>
        <translation>Configurar la cuenta</translation>
    </message>
    <message>
        <source>Your relay</source>
        <translation>Su relé</translation>
    </message>
    <message>
        <source>A small service of your own that notices opens and clicks.</source>
        <translation>Un pequeño servicio propio que nota aperturas y clics.</translation>
    </message>
    <message>
        <source>Set up the relay</source>
        <translation>Configurar el relé</translation>
    </message>
    <message>
        <source>Your first prospect</source>
        <translation>Su primer prospecto</translation>
    </message>
    <message>
        <source>A name and a mail address are enough.</source>
        <translation>Bastan un nombre y una dirección de correo.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Añadir prospecto</translation>
    </message>
    <message>
        <source>Welcome. Three steps, and you know who reads.</source>
        <translation>Bienvenido. Tres pasos y sabrá quién lee.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders where answers are looked for, too</source>
        <translation>Carpetas donde también se buscan respuestas</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep these folders</source>
        <translation>Guardar estas carpetas</translation>
    </message>
    <message>
        <source>Inbox and Spam are looked into in any case. Tick the folders into which your filters put answers. With Gmail, “All Mail” holds everything that is archived at once.</source>
        <translation>La bandeja de entrada y el spam se revisan siempre. Marque las carpetas en las que sus filtros guardan respuestas. En Gmail, «Todos» contiene todo lo que se archiva enseguida.</translation>
    </message>
    <message>
        <source>Folders of {0}</source>
        <translation>Carpetas de {0}</translation>
    </message>
    <message>
        <source>There are no other folders in this mailbox.</source>
        <translation>No hay más carpetas en este buzón.</translation>
    </message>
    <message>
        <source>At most {0} folders can be chosen.</source>
        <translation>Se pueden elegir {0} carpetas como máximo.</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Elegidas: {0}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Alerts are paused</source>
        <translation>Alertas en pausa</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Título 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Rank of this line</source>
        <translation>Nivel de esta línea</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Insert a field of the prospect</source>
        <translation>Insertar un campo del prospecto</translation>
    </message>
</context>
<context>
    <name>FreeFieldRow</name>
    <message>
        <source>Add a field…</source>
        <translation>Añadir un campo…</translation>
    </message>
    <message>
        <source>A field of your own, which mails can use, too</source>
        <translation>Un campo propio, que también pueden usar los correos</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nombre del campo nuevo</translation>
    </message>
    <message>
        <source>Name, such as product</source>
        <translation>Nombre, por ejemplo producto</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>GapsList</name>
    <message>
        <source>Recipients whose mail would be held</source>
        <translation>Destinatarios cuyo correo se retendría</translation>
    </message>
    <message>
        <source>{0}: {1} is empty</source>
        <translation>{0}: {1} está vacío</translation>
    </message>
    <message>
        <source>{0} of {1} would be held:</source>
        <translation>{0} de {1} se retendrían:</translation>
    </message>
    <message>
        <source> (of {0}, the first were looked at)</source>
        <translation> (de {0}, se miraron los primeros)</translation>
    </message>
</context>
<context>
    <name>GuardedDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>HabitDialog</name>
    <message>
        <source>Change a gateway</source>
        <translation>Cambiar una pasarela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From, in seconds after delivery</source>
        <translation>Desde, en segundos tras la entrega</translation>
    </message>
    <message>
        <source>To, in seconds after delivery</source>
        <translation>Hasta, en segundos tras la entrega</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>At the earliest</source>
        <translation>Como pronto</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Como tarde</translation>
    </message>
    <message>
        <source>What comes from {0} so many seconds after delivery counts as the gateway’s.</source>
        <translation>Lo que llega desde {0} tantos segundos después de la entrega cuenta como la pasarela.</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Save these rows for mending…</source>
        <translation>Guardar estas filas para corregirlas…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>por cambiar</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>se dejan como están</translation>
    </message>
    <message>
        <source>can not be taken</source>
        <translation>no se pueden tomar</translation>
    </message>
    <message>
        <source>Nobody in this list would be added or changed.</source>
        <translation>Nadie de esta lista se añadiría ni cambiaría.</translation>
    </message>
    <message>
        <source>1 row has an address that stands higher up in the same file.</source>
        <translation>1 fila tiene una dirección que ya figura más arriba en el mismo archivo.</translation>
    </message>
    <message>
        <source>{0} rows have an address that stands higher up in the same file.</source>
        <translation>{0} filas tienen una dirección que está más arriba en el mismo archivo.</translation>
    </message>
    <message>
        <source>{0} asked to be forgotten, and are left out.</source>
        <translation>{0} pidieron ser olvidados y se omiten.</translation>
    </message>
    <message>
        <source>New stages: {0}.</source>
        <translation>Nuevas etapas: {0}.</translation>
    </message>
    <message>
        <source>1 row can not be taken. The rest can be imported without it.</source>
        <translation>1 fila no se puede tomar. El resto se puede importar sin ella.</translation>
    </message>
    <message>
        <source>{0} rows can not be taken. The rest can be imported without them.</source>
        <translation>{0} filas no se pueden tomar. El resto puede importarse sin ellas.</translation>
    </message>
    <message>
        <source>These are the first {0}.</source>
        <translation>Estos son los primeros {0}.</translation>
    </message>
    <message>
        <source>Rows that can not be taken</source>
        <translation>Filas que no se pueden tomar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que hay allí</translation>
    </message>
    <message>
        <source>Save the rows for mending</source>
        <translation>Guardar las filas para corregirlas</translation>
    </message>
    <message>
        <source>rows to mend.csv</source>
        <translation>filas por corregir.csv</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personas que ya están</translation>
    </message>
    <message>
        <source>Tag for everybody</source>
        <translation>Etiqueta para todos</translation>
    </message>
    <message>
        <source>such as Fair 2026</source>
        <translation>por ejemplo Feria 2026</translation>
    </message>
    <message>
        <source>{0}: {1} columns.</source>
        <translation>{0}: {1} columnas.</translation>
    </message>
    <message>
        <source>Recognised: {0}.</source>
        <translation>Reconocido: {0}.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the letters are right.</source>
        <translation>La codificación es una suposición: compruebe que las letras son correctas.</translation>
    </message>
    <message>
        <source>“{0}” is</source>
        <translation>«{0}» es</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>¿Qué son las columnas?</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Esto es lo que pasaría</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste what you copied</source>
        <translation>Pegar lo que copió</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Lo que copió</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Suelte una lista aquí</translation>
    </message>
    <message>
        <source>CSV in any encoding, Excel, OpenDocument, vCard, or a JSON of ours.</source>
        <translation>CSV con cualquier codificación, Excel, OpenDocument, vCard o nuestro JSON.</translation>
    </message>
    <message>
        <source>None yet. Each import can be taken back from here at any later time.</source>
        <translation>Aún ninguna. Cada importación puede retirarse aquí en cualquier momento.</translation>
    </message>
    <message>
        <source>Imports before</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
</context>
<context>
    <name>ImportantLinks</name>
    <message>
        <source>Address of a link</source>
        <translation>Dirección de un enlace</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Important links</source>
        <translation>Enlaces importantes</translation>
    </message>
    <message>
        <source>The address as it stands in your mails, such as your prices.</source>
        <translation>La dirección tal como aparece en sus correos, por ejemplo sus precios.</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Importing {0}.</source>
        <translation>Importando {0}.</translation>
    </message>
    <message>
        <source>Taking the import back.</source>
        <translation>Retirando la importación.</translation>
    </message>
    <message>
        <source>The list is in: {0}</source>
        <translation>La lista está dentro: {0}</translation>
    </message>
    <message>
        <source>The import was taken back: {0}</source>
        <translation>La importación se retiró: {0}</translation>
    </message>
    <message>
        <source>The rows are saved. Mend them there, and import that file.</source>
        <translation>Las filas están guardadas. Corríjalas allí e importe ese archivo.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>Tomorrow, {0}</source>
        <translation>Mañana, {0}</translation>
    </message>
    <message>
        <source>Monday, {0}</source>
        <translation>Lunes, {0}</translation>
    </message>
    <message>
        <source>In their morning</source>
        <translation>Por su mañana</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Elegir una hora…</translation>
    </message>
    <message>
        <source>No chosen time</source>
        <translation>Ninguna hora elegida</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Put a picture into the mail</source>
        <translation>Insertar una imagen en el correo</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Track opens</source>
        <translation>Seguir aperturas</translation>
    </message>
    <message>
        <source>A hidden picture tells when the mail is shown</source>
        <translation>Una imagen oculta avisa cuándo se muestra el correo</translation>
    </message>
    <message>
        <source>Track clicks</source>
        <translation>Seguir clics</translation>
    </message>
    <message>
        <source>Links lead over the relay, which tells who follows them</source>
        <translation>Los enlaces pasan por el relé, que dice quién los abre</translation>
    </message>
    <message>
        <source>Continue the last thread</source>
        <translation>Continuar el último hilo</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>More ways to write</source>
        <translation>Más formas de escribir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Send a test to myself</source>
        <translation>Enviarme una prueba</translation>
    </message>
    <message>
        <source>Track opens (not in plain text)</source>
        <translation>Seguir aperturas (no en texto sin formato)</translation>
    </message>
    <message>
        <source>Continue a thread (there is none)</source>
        <translation>Continuar un hilo (no hay ninguno)</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>Borrador guardado {0}</translation>
    </message>
    <message>
        <source>Write it as it will look</source>
        <translation>Escribirlo tal como se verá</translation>
    </message>
    <message>
        <source>Plain text only</source>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>Edit the HTML source</source>
        <translation>Editar el código HTML</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Replace what you have written?</source>
        <translation>¿Reemplazar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Subject and body are replaced by the template.</source>
        <translation>La plantilla reemplaza el asunto y el cuerpo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Nadie elegido aún</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Elegir destinatarios</translation>
    </message>
    <message>
        <source>Cc, Bcc</source>
        <translation>CC, CCO</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Addresses, with commas between</source>
        <translation>Direcciones, separadas por comas</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>CCO</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>A subject that only this person would get</source>
        <translation>Un asunto que solo recibiría esta persona</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>Empty mail</source>
        <translation>Correo vacío</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Words that are shown</source>
        <translation>Palabras que se muestran</translation>
    </message>
    <message>
        <source>Address it leads to</source>
        <translation>Dirección a la que lleva</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Links of this mail, and who followed them</source>
        <translation>Enlaces de este correo y quién los abrió</translation>
    </message>
    <message>
        <source>Followed by a person, {0} ×</source>
        <translation>Abierto por una persona, {0} ×</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Only machines followed it</source>
        <translation>Solo lo abrieron máquinas</translation>
    </message>
    <message>
        <source>Not followed yet</source>
        <translation>Aún sin abrir</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search prospects</source>
        <translation>Buscar prospectos</translation>
    </message>
    <message>
        <source>Name, company, address, tag or note</source>
        <translation>Nombre, empresa, dirección, etiqueta o nota</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Añadir prospecto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>1 prospect</source>
        <translation>1 prospecto</translation>
    </message>
    <message>
        <source>{0} prospects</source>
        <translation>{0} prospectos</translation>
    </message>
</context>
<context>
    <name>MailboxController</name>
    <message>
        <source>Answers are not read: no mailbox is set up.</source>
        <translation>No se leen respuestas: no hay ningún buzón configurado.</translation>
    </message>
    <message>
        <source>Reading answers to {0}.</source>
        <translation>Leyendo respuestas a {0}.</translation>
    </message>
    <message>
        <source>Reading answers in {0} mailboxes.</source>
        <translation>Leyendo respuestas en {0} buzones.</translation>
    </message>
    <message>
        <source>That mail counts as an answer no longer.</source>
        <translation>Ese correo ya no cuenta como respuesta.</translation>
    </message>
    <message>
        <source>You will be reminded on {0}.</source>
        <translation>Se le recordará el {0}.</translation>
    </message>
</context>
<context>
    <name>MailboxSection</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Replace the copies that my provider keeps in Sent</source>
        <translation>Reemplazar las copias que mi proveedor guarda en Enviados</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Lectura de respuestas</translation>
    </message>
    <message>
        <source>Your inbox, your Spam folder and the folders you choose are looked at for answers to your mails, bounces and absences. Only headers are read of other mail. Nothing is marked as read, moved or deleted, and no picture in a mail is ever loaded. A mail in the inbox is there at once, one in the other folders after four minutes at most.</source>
        <translation>Se revisan su bandeja de entrada, su carpeta de spam y las carpetas que elija en busca de respuestas, devoluciones y ausencias. De los demás correos solo se leen las cabeceras. Nada se marca como leído, se mueve ni se borra, y nunca se carga ninguna imagen. Un correo de la bandeja de entrada aparece enseguida; lo de las otras carpetas, a los cuatro minutos como mucho.</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>Folders of {0}</source>
        <translation>Carpetas de {0}</translation>
    </message>
    <message>
        <source>Copies in Sent</source>
        <translation>Copias en Enviados</translation>
    </message>
    <message>
        <source>Each mail that leaves gets a clean copy in Sent, without the invisible picture and with its own links, so that reading your own mail is never an open. Gmail and some others keep a copy of their own, which is tracked. With your leave it is taken out (into the bin, where there is one) and the clean one put in its place.</source>
        <translation>Cada correo que sale recibe una copia limpia en Enviados, sin la imagen invisible y con sus propios enlaces, para que leer su propio correo nunca sea una apertura. Gmail y algunos otros guardan una copia propia con seguimiento. Con su permiso se retira (a la papelera, si la hay) y se pone la limpia en su lugar.</translation>
    </message>
    <message>
        <source>No mailbox is set up: give an account its IMAP server.</source>
        <translation>No hay ningún buzón: indique el servidor IMAP de una cuenta.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Al día.</translation>
    </message>
</context>
<context>
    <name>MailsView</name>
    <message>
        <source>Which mail</source>
        <translation>Qué correo</translation>
    </message>
    <message>
        <source>The mail as it was written</source>
        <translation>El correo tal como se escribió</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Aún no hay correos</translation>
    </message>
    <message>
        <source>Mails to this person will stand here as they were sent.</source>
        <translation>Los correos a esta persona aparecerán aquí tal como se enviaron.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{0} – Outreach</source>
        <translation>{0} – Outreach</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Look up which servers take a recipient’s mail</source>
        <translation>Consultar qué servidores reciben el correo de un destinatario</translation>
    </message>
    <message>
        <source>Asks the name servers for the recipient’s domain, nothing else</source>
        <translation>Pregunta a los servidores de nombres por el dominio del destinatario y nada más</translation>
    </message>
    <message>
        <source>Enrol a device of mine…</source>
        <translation>Registrar un dispositivo mío…</translation>
    </message>
    <message>
        <source>So that your own phone never counts as the recipient</source>
        <translation>Para que su teléfono nunca cuente como el destinatario</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Aún no se ha aprendido nada</translation>
    </message>
    <message>
        <source>Say “That was me” behind a “Why?” on a timeline, and it stands here. When a company’s mail filter shows a habit, it stands here too.</source>
        <translation>Diga «Fui yo» tras un «¿Por qué?» del historial y aparecerá aquí. Cuando el filtro de una empresa muestra una costumbre, también aparece aquí.</translation>
    </message>
    <message>
        <source>Gateways of companies</source>
        <translation>Pasarelas de empresas</translation>
    </message>
    <message>
        <source>Always a machine</source>
        <translation>Siempre una máquina</translation>
    </message>
    <message>
        <source>Your word on single requests</source>
        <translation>Su palabra sobre peticiones concretas</translation>
    </message>
    <message>
        <source>Your own devices</source>
        <translation>Sus propios dispositivos</translation>
    </message>
    <message>
        <source>And {0} older ones.</source>
        <translation>Y {0} más antiguos.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>¿Olvidar {0}?</translation>
    </message>
    <message>
        <source>Verdicts that rest on it are made again. Mails sent from now on can teach it anew.</source>
        <translation>Los veredictos que se basan en ello se rehacen. Los correos enviados desde ahora pueden enseñarlo de nuevo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>What was said and learned</source>
        <translation>Lo dicho y lo aprendido</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two prospects</source>
        <translation>Combinar dos prospectos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mails, events, notes, tasks and tags of both are kept, and so is the other address. Choose what is right where they differ.</source>
        <translation>Se conservan los correos, eventos, notas, tareas y etiquetas de ambos, y también la otra dirección. Elija lo correcto donde difieran.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Open timeline</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tarea nueva</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>Notes and tasks about this person stand here, and only here.</source>
        <translation>Las notas y tareas sobre esta persona están aquí, y solo aquí.</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>vence {0}</translation>
    </message>
    <message>
        <source>Delete this task</source>
        <translation>Eliminar esta tarea</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, modificado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Always a machine {0}</source>
        <translation>Siempre una máquina {0}</translation>
    </message>
    <message>
        <source>changes no past verdict</source>
        <translation>no cambia ningún veredicto anterior</translation>
    </message>
    <message>
        <source>changes 1 past verdict</source>
        <translation>cambia 1 veredicto anterior</translation>
    </message>
    <message>
        <source>changes {0} past verdicts of 1 mail</source>
        <translation>cambia {0} veredictos anteriores de 1 correo</translation>
    </message>
    <message>
        <source>changes {0} past verdicts of {1} mails</source>
        <translation>cambia {0} veredictos anteriores de {1} correos</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>Never, by your rules</source>
        <translation>Nunca, según sus reglas</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>The relay is being told the links of this mail. Then it leaves.</source>
        <translation>Se comunican al relé los enlaces de este correo. Luego sale.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Este correo está saliendo ahora mismo.</translation>
    </message>
    <message>
        <source>This mail is held until you have mended what is missing and try again.</source>
        <translation>Este correo queda retenido hasta que complete lo que falta e intente de nuevo.</translation>
    </message>
    <message>
        <source>The mail server refused this mail. Nothing was sent.</source>
        <translation>El servidor de correo rechazó este mensaje. No se envió nada.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this mail left: the line broke after it was handed over and before the server answered. Look into your Sent folder, or ask, and then decide.

•  Send again: if the first one did arrive, the prospect gets the mail twice.
•  It was sent: if it did not arrive, the prospect gets nothing, and you wait in vain.</source>
        <translation>Nadie puede decir si este correo salió: la línea se cortó después de entregarlo y antes de que el servidor respondiera. Mire en su carpeta de enviados, o pregunte, y decida después.

•  Enviar de nuevo: si el primero llegó, el prospecto recibe el correo dos veces.
•  Se envió: si no llegó, el prospecto no recibe nada y usted espera en vano.</translation>
    </message>
    <message>
        <source>This mail was sent.</source>
        <translation>Este correo se envió.</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Intentar todos ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The letter becomes a draft again</source>
        <translation>La carta vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Mails pass through here on their way out. One that can not leave says why.</source>
        <translation>Los correos pasan por aquí al salir. El que no puede salir dice por qué.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Mails that have not left</source>
        <translation>Correos que no han salido</translation>
    </message>
    <message>
        <source>Leaves {0}. {1}.</source>
        <translation>Sale {0}. {1}.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation>{0}, para {1}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>This mail leaves by itself. “Send now” does not wait for the hours.</source>
        <translation>Este correo saldrá por sí solo. «Enviar ahora» no espera al horario.</translation>
    </message>
    <message>
        <source>{0} mails are chosen</source>
        <translation>Hay {0} correos elegidos</translation>
    </message>
    <message>
        <source>Discard this mail?</source>
        <translation>¿Descartar este correo?</translation>
    </message>
    <message>
        <source>Discard these mails?</source>
        <translation>¿Descartar estos correos?</translation>
    </message>
    <message>
        <source>It will not be sent, and can not be brought back.</source>
        <translation>No se enviará y no podrá recuperarse.</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>As fast as the other accounts</source>
        <translation>Tan rápido como las demás cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this speed</source>
        <translation>Guardar esta velocidad</translation>
    </message>
    <message>
        <source>Providers grow wary of accounts that suddenly send much. The speed of all other accounts stands under Sending.</source>
        <translation>Los proveedores desconfían de las cuentas que de pronto envían mucho. La velocidad de las demás está en Envío.</translation>
    </message>
    <message>
        <source>Speed of {0}</source>
        <translation>Velocidad de {0}</translation>
    </message>
</context>
<context>
    <name>PaceFields</name>
    <message>
        <source>Seconds between two mails</source>
        <translation>Segundos entre dos correos</translation>
    </message>
    <message>
        <source>Mails in an hour</source>
        <translation>Correos por hora</translation>
    </message>
    <message>
        <source>Mails in 24 hours</source>
        <translation>Correos en 24 horas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Warm a young account up</source>
        <translation>Calentar una cuenta nueva</translation>
    </message>
    <message>
        <source>Mails on the first day</source>
        <translation>Correos el primer día</translation>
    </message>
    <message>
        <source>More each day</source>
        <translation>Más cada día</translation>
    </message>
    <message>
        <source>Until so many a day</source>
        <translation>Hasta tantos al día</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Action, prospect or template</source>
        <translation>Acción, prospecto o plantilla</translation>
    </message>
    <message>
        <source>Type an action, a prospect or a template</source>
        <translation>Escriba una acción, un prospecto o una plantilla</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nada coincide con estas letras.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>PaletteWiring</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Restore a sealed backup</source>
        <translation>Restaurar una copia sellada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This backup is sealed. With its passphrase the profile becomes what it was then; what is here now is kept as a copy.</source>
        <translation>Esta copia está sellada. Con su frase de paso el perfil vuelve a ser lo que era; lo que hay ahora se conserva como copia.</translation>
    </message>
</context>
<context>
    <name>PauseRows</name>
    <message>
        <source>Pauses of sending</source>
        <translation>Pausas de envío</translation>
    </message>
    <message>
        <source>First day of the pause</source>
        <translation>Primer día de la pausa</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Último día de la pausa</translation>
    </message>
    <message>
        <source>What the pause is for</source>
        <translation>Para qué es la pausa</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Add a pause</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>PeopleWiring</name>
    <message>
        <source>Changing prospects</source>
        <translation>Cambiando prospectos</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Open timeline</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview for the previous prospect</source>
        <translation>Vista previa del prospecto anterior</translation>
    </message>
    <message>
        <source>Preview for the next prospect</source>
        <translation>Vista previa del siguiente prospecto</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Vista previa del correo</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Aún no se eligió a nadie</translation>
    </message>
    <message>
        <source>Choose whom to write to. The mail stands here as it will leave.</source>
        <translation>Elija a quién escribir. Aquí se ve el correo tal como saldrá.</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>(no subject yet)</source>
        <translation>(aún sin asunto)</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Falta: {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>{0} in size</source>
        <translation>{0} de tamaño</translation>
    </message>
    <message>
        <source>{0} of {1} links tracked</source>
        <translation>{0} de {1} enlaces con seguimiento</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keep raw requests for</source>
        <translation>Guardar las peticiones</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>As long as I like</source>
        <translation>Mientras yo quiera</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Olvidar ahora</translation>
    </message>
    <message>
        <source>Make a copy of the profile every day</source>
        <translation>Hacer cada día una copia del perfil</translation>
    </message>
    <message>
        <source>Put the sample in</source>
        <translation>Añadir la muestra</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Quitar la muestra</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Mostrar de nuevo los primeros pasos</translation>
    </message>
    <message>
        <source>What is kept of opens and clicks</source>
        <translation>Qué se guarda de aperturas y clics</translation>
    </message>
    <message>
        <source>Each request at your relay is kept on this machine with its time, network address and mail program: it is the evidence for what the timeline says. Older requests than you choose here are removed for good at every start, and with them the lines that rest on them. Mails, replies, notes and who unsubscribed stay.</source>
        <translation>Cada petición a su relé se guarda en este equipo con su hora, dirección de red y programa de correo: es la prueba de lo que dice el historial. Las peticiones más antiguas de lo que elija aquí se eliminan para siempre en cada inicio, junto con las líneas que se basan en ellas. Correos, respuestas, notas y bajas se conservan.</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Copias en este equipo</translation>
    </message>
    <message>
        <source>The daily copies, of which seven are kept, bring everything back after a mishap. Without them only your own backups can; those that are there go after thirty days. They stand under Data.</source>
        <translation>Las copias diarias, de las que se guardan siete, lo devuelven todo tras un percance. Sin ellas solo pueden hacerlo sus propias copias; las que hay desaparecen a los treinta días. Están en «Datos».</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Personas de muestra</translation>
    </message>
    <message>
        <source>Twelve made-up people with mails and visits, to look around with. Their addresses can not exist, and nobody of them is ever written to.</source>
        <translation>Doce personas inventadas, con correos y visitas, para explorar. Sus direcciones no pueden existir y nunca se les escribe.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>The rules are newer: judging history again.</source>
        <translation>Las reglas son más nuevas: se vuelve a juzgar el historial.</translation>
    </message>
</context>
<context>
    <name>ProspectDialog</name>
    <message>
        <source>Edit prospect</source>
        <translation>Editar prospecto</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Añadir prospecto</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Europe/Berlin, or nothing</source>
        <translation>Europe/Madrid, o nada</translation>
    </message>
    <message>
        <source>Own fields, one a line</source>
        <translation>Campos propios, uno por línea</translation>
    </message>
    <message>
        <source>One a line, such as   product: Drills</source>
        <translation>Uno por línea, por ejemplo   product: Taladros</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Write own fields as name: value, one a line.</source>
        <translation>Escriba los campos propios como nombre: valor, uno por línea.</translation>
    </message>
</context>
<context>
    <name>ProspectList</name>
    <message>
        <source>Search for something near</source>
        <translation>Buscar algo parecido</translation>
    </message>
    <message>
        <source>Add your first prospect</source>
        <translation>Añada su primer prospecto</translation>
    </message>
    <message>
        <source>A name and a mail address are enough. Then write, and see who reads it.</source>
        <translation>Bastan un nombre y una dirección de correo. Luego escriba y vea quién lo lee.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Añadir prospecto</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search and the filters.</source>
        <translation>Pruebe con menos letras o borre la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Search for “{0}” instead</source>
        <translation>Buscar «{0}» en su lugar</translation>
    </message>
    <message>
        <source>j and k walk, x marks, Return opens, letters search, Ctrl+Z takes back</source>
        <translation>j y k recorren, x marca, Intro abre, las letras buscan, Ctrl+Z deshace</translation>
    </message>
</context>
<context>
    <name>ProspectPanel</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show what this warmth is made of</source>
        <translation>Mostrar de qué se compone este interés</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Hacer seguimiento</translation>
    </message>
    <message>
        <source>Edit this prospect</source>
        <translation>Editar este prospecto</translation>
    </message>
    <message>
        <source>Delete this prospect</source>
        <translation>Eliminar este prospecto</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Write the first mail. When it is read, you will see it here and be told.</source>
        <translation>Escriba el primer correo. Cuando se lea, lo verá aquí y se le avisará.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>Asked for no more mail on {0}.</source>
        <translation>Pidió el {0} no recibir más correos.</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>Timeline, mails, notes or details</source>
        <translation>Historial, correos, notas o detalles</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ProspectSide</name>
    <message>
        <source>Choose a prospect</source>
        <translation>Elija un prospecto</translation>
    </message>
    <message>
        <source>Everything that happened with that person will stand here.</source>
        <translation>Todo lo que ocurra con esta persona aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>ProspectTable</name>
    <message>
        <source>Prospects</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Write to</source>
        <translation>Escribir a</translation>
    </message>
    <message>
        <source>Search prospects</source>
        <translation>Buscar prospectos</translation>
    </message>
    <message>
        <source>Name, company or address</source>
        <translation>Nombre, empresa o dirección</translation>
    </message>
    <message>
        <source>Prospects to tick</source>
        <translation>Prospectos para marcar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Everybody gets a mail of their own; nobody sees the others.</source>
        <translation>Cada uno recibe su propio correo; nadie ve a los demás.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} elegidos</translation>
    </message>
</context>
<context>
    <name>RelaySection</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Guardado; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Fill in the relay&apos;s address.</source>
        <translation>Indique la dirección del relé.</translation>
    </message>
    <message>
        <source>It notices opens and clicks. Without one, mails leave untracked.</source>
        <translation>Nota aperturas y clics. Sin él, los correos salen sin seguimiento.</translation>
    </message>
    <message>
        <source>A change is tested for real, and stored only if the test passes.</source>
        <translation>Un cambio se prueba de verdad, y solo se guarda si la prueba sale bien.</translation>
    </message>
    <message>
        <source>Whoever runs the relay makes the key, with “outreach-relay account create NAME”. It is shown only once.</source>
        <translation>Quien administra el relé crea la clave con «outreach-relay account create NOMBRE». Solo se muestra una vez.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove {0}?</source>
        <translation>¿Quitar {0}?</translation>
    </message>
    <message>
        <source>Who sends the waiting mails</source>
        <translation>Quién envía los correos en espera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its password or permission is forgotten. Mails already sent stay.</source>
        <translation>Se olvida su contraseña o permiso. Los correos ya enviados se conservan.</translation>
    </message>
    <message>
        <source>Another account has to send them:</source>
        <translation>Otra cuenta tiene que enviarlos:</translation>
    </message>
    <message>
        <source>Send or delete them in the outbox first.</source>
        <translation>Envíelos o elimínelos primero en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Size and language change as soon as what is under way is done.</source>
        <translation>El tamaño y el idioma cambian en cuanto termine lo que está en marcha.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report of what went wrong</source>
        <translation>Informe del error</translation>
    </message>
    <message>
        <source>This was our mistake. Copy the report and send it to whoever looks after Outreach for you. Addresses, links, texts and secrets have been taken out; read it before you send it.</source>
        <translation>Fue un error nuestro. Copie el informe y envíelo a quien se ocupe de Outreach para usted. Se han quitado direcciones, enlaces, textos y secretos; léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Picture, not loaded</source>
        <translation>Imagen, no cargada</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Alert rule</source>
        <translation>Regla de alerta</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Nueva regla de alerta</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Within, in hours</source>
        <translation>En, en horas</translation>
    </message>
    <message>
        <source>Only this link</source>
        <translation>Solo este enlace</translation>
    </message>
    <message>
        <source>any link</source>
        <translation>cualquier enlace</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Aún sin intentar.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Try on my history</source>
        <translation>Probar con mi historial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>Looking through the last 90 days…</source>
        <translation>Revisando los últimos 90 días…</translation>
    </message>
    <message>
        <source>Delete this rule?</source>
        <translation>¿Eliminar esta regla?</translation>
    </message>
    <message>
        <source>It can be switched off instead. Deleting it can not be undone.</source>
        <translation>También se puede desactivar. Eliminarla no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>On: {0}</source>
        <translation>Activada: {0}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Cambiar: {0}</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
</context>
<context>
    <name>SafekeepingSection</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Export prospects…</source>
        <translation>Exportar prospectos…</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <translation>Frase de paso de la copia</translation>
    </message>
    <message>
        <source>Passphrase, or none</source>
        <translation>Frase de paso, o ninguna</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de paso otra vez</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>None yet: the first is made today.</source>
        <translation>Aún ninguna: la primera se hace hoy.</translation>
    </message>
    <message>
        <source>Lists in and out</source>
        <translation>Listas de entrada y salida</translation>
    </message>
    <message>
        <source>Bring people in from a file of any kind, or give them to another program. You can also drop a file onto the window.</source>
        <translation>Traiga personas de cualquier archivo o entréguelas a otro programa. También puede soltar un archivo sobre la ventana.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Hacer copia de todo</translation>
    </message>
    <message>
        <source>One file with people, mails, opens and settings. Passwords and keys stay in your keyring. With a passphrase nobody else can read the file; forget it, and neither can you.</source>
        <translation>Un archivo con personas, correos, aperturas y ajustes. Contraseñas y claves quedan en su llavero. Con una frase de paso nadie más puede leer el archivo; si la olvida, usted tampoco.</translation>
    </message>
    <message>
        <source>Copies at hand</source>
        <translation>Copias disponibles</translation>
    </message>
    <message>
        <source>A copy is made every day, unless you switched that off under Privacy, and seven are kept. Restoring one keeps what it replaces (three at most, for thirty days, and none once somebody is erased), asks about mails that may have left since, and erases again whoever was erased.</source>
        <translation>Cada día se hace una copia, salvo que lo haya desactivado en «Privacidad», y se guardan siete. Restaurar una conserva lo que reemplaza (tres como mucho, durante treinta días, y ninguna cuando se borra a alguien), pregunta por los mensajes que puedan haber salido desde entonces y vuelve a borrar a quien fue borrado.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de paso no son iguales.</translation>
    </message>
    <message>
        <source>The passphrase needs {0} letters or more.</source>
        <translation>La frase de paso necesita {0} letras o más.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>SafekeepingWiring</name>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>The profile becomes what it was then. What is here now is kept as a copy, to which you can go back the same way.</source>
        <translation>El perfil vuelve a ser lo que era. Lo que hay ahora se conserva como copia, a la que puede volver del mismo modo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Where should the record go?</source>
        <translation>¿Dónde se guarda el expediente?</translation>
    </message>
    <message>
        <source>Choose somebody in the list first, and do it again.</source>
        <translation>Elija primero a alguien en la lista y repítalo.</translation>
    </message>
    <message>
        <source>Forget {0} for good?</source>
        <translation>¿Olvidar a {0} para siempre?</translation>
    </message>
    <message>
        <source>Forget {0} people for good?</source>
        <translation>¿Olvidar a {0} personas para siempre?</translation>
    </message>
    <message>
        <source>Forget 1 person for good?</source>
        <translation>¿Olvidar a 1 persona para siempre?</translation>
    </message>
    <message>
        <source>Everything goes: the person, notes, tasks, all mails and every request, here and at the relay. What remains is a code from which nobody can read the address; it keeps the person from being imported or written to again. What could be taken back until now no longer can, and copies that a restore put aside go. Daily copies hold the person until newer ones replace them. This can not be undone.</source>
        <translation>Desaparece todo: la persona, las notas, las tareas, todos los mensajes y cada petición, aquí y en el relé. Queda un código del que nadie puede leer la dirección; evita que se vuelva a importar o escribir a la persona. Lo que hasta ahora podía deshacerse ya no puede, y desaparecen las copias que apartó una restauración. Las copias diarias contienen a la persona hasta que otras más nuevas las reemplazan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose where the receipt goes, and forget</source>
        <translation>Elegir dónde va el recibo, y olvidar</translation>
    </message>
    <message>
        <source>Where should the receipt go?</source>
        <translation>¿Dónde se guarda el recibo?</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>What this warmth is made of</source>
        <translation>De qué se compone este interés</translation>
    </message>
    <message>
        <source>{0} older acts</source>
        <translation>{0} actos anteriores</translation>
    </message>
    <message>
        <source>No person has opened, followed or answered anything yet.</source>
        <translation>Ninguna persona ha abierto, seguido ni respondido nada todavía.</translation>
    </message>
    <message>
        <source>Points fade with time. Machines and yourself never count.</source>
        <translation>Los puntos se desvanecen con el tiempo. Las máquinas y usted nunca cuentan.</translation>
    </message>
    <message>
        <source>of {0} points when it happened</source>
        <translation>de {0} puntos cuando ocurrió</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send it (Ctrl+Return)</source>
        <translation>Enviarlo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send {0} mails</source>
        <translation>Enviar {0} correos</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>Enviar {0}</translation>
    </message>
    <message>
        <source>In the morning where each of them lives</source>
        <translation>Por la mañana, donde vive cada uno</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>En otro momento…</translation>
    </message>
</context>
<context>
    <name>SendersDialog</name>
    <message>
        <source>Addresses and signatures</source>
        <translation>Direcciones y firmas</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Maya Lind</source>
        <translation>Maya Lind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>An alias must be one that your provider lets this account send as. The first address is the account&apos;s own.</source>
        <translation>Un alias debe ser uno que su proveedor permita a esta cuenta. La primera dirección es la de la cuenta.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>SendingRulesController</name>
    <message>
        <source>The rules are kept. The outbox shows what they mean.</source>
        <translation>Las reglas se han guardado. La bandeja de salida muestra qué significan.</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Seconds to take a mail back</source>
        <translation>Segundos para recuperar un correo</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>El horario de trabajo empieza</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>El horario de trabajo termina</translation>
    </message>
    <message>
        <source>Their morning begins</source>
        <translation>Su mañana empieza</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>This machine’s own</source>
        <translation>La de este equipo</translation>
    </message>
    <message>
        <source>What was due while Outreach was closed</source>
        <translation>Lo que venció mientras Outreach estaba cerrado</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Guardar estas reglas</translation>
    </message>
    <message>
        <source>Send it now, within the hours</source>
        <translation>Enviarlo ahora, dentro del horario</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Preguntarme antes</translation>
    </message>
    <message>
        <source>Second thoughts, and closed doors</source>
        <translation>Arrepentirse y puertas cerradas</translation>
    </message>
    <message>
        <source>Due while Outreach was closed</source>
        <translation>Vencido mientras Outreach estaba cerrado</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Counted where the prospect lives, or where you do if that is not known. A time that you choose for a mail, and “Send now”, do not wait for them.</source>
        <translation>Se cuenta donde vive el prospecto, o donde vive usted si no se sabe. Una hora que usted elija y «Enviar ahora» no esperan.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Their morning</source>
        <translation>Su mañana</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Speed of each account</source>
        <translation>Ritmo de cada cuenta</translation>
    </message>
    <message>
        <source>Providers grow wary of accounts that suddenly send much. Gaps vary by a third, so that mails do not leave like clockwork; limits slide with the clock. An account can have a speed of its own: see ⋯ beside it under Mail accounts.</source>
        <translation>Los proveedores desconfían de las cuentas que de pronto envían mucho. Las pausas varían un tercio, para que los correos no salgan como un reloj; los límites avanzan con la hora. Una cuenta puede tener su propia velocidad: vea ⋯ a su lado, en Cuentas.</translation>
    </message>
</context>
<context>
    <name>SentMailsPage</name>
    <message>
        <source>Search sent mails</source>
        <translation>Buscar correos enviados</translation>
    </message>
    <message>
        <source>Person, company, address or subject</source>
        <translation>Persona, empresa, dirección o asunto</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Every mail that leaves stands here, with what became of it.</source>
        <translation>Cada correo que sale está aquí, con lo que fue de él.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>No mail like that</source>
        <translation>Ningún correo así</translation>
    </message>
    <message>
        <source>Search for less, or choose All.</source>
        <translation>Busque menos o elija Todos.</translation>
    </message>
    <message>
        <source>Sent mails, newest first</source>
        <translation>Correos enviados, los más recientes primero</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
</context>
<context>
    <name>SentSheet</name>
    <message>
        <source>The mail as it was written</source>
        <translation>El correo tal como se escribió</translation>
    </message>
    <message>
        <source>What happened to this mail</source>
        <translation>Qué pasó con este correo</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Hacer seguimiento</translation>
    </message>
    <message>
        <source>Write again, in the same thread</source>
        <translation>Escribir de nuevo, en el mismo hilo</translation>
    </message>
    <message>
        <source>Open prospect</source>
        <translation>Abrir prospecto</translation>
    </message>
    <message>
        <source>No mail chosen</source>
        <translation>Ningún correo elegido</translation>
    </message>
    <message>
        <source>Choose one to see what became of it.</source>
        <translation>Elija uno para ver qué fue de él.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>To {0} &lt;{1}&gt;, {2}</source>
        <translation>Para {0} &lt;{1}&gt;, {2}</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Protection: {0}</source>
        <translation>Cifrado: {0}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Port: {0}</source>
        <translation>Puerto: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keys for {0}</source>
        <translation>Teclas para {0}</translation>
    </message>
    <message>
        <source>Click a field and press the new keys; Backspace empties it.</source>
        <translation>Haga clic en un campo y pulse las nuevas teclas; Retroceso lo vacía.</translation>
    </message>
    <message>
        <source>Taken by “{0}”: choose others.</source>
        <translation>Ya lo usa «{0}»: elija otras.</translation>
    </message>
</context>
<context>
    <name>SourceNotice</name>
    <message>
        <source>Keep the words only</source>
        <translation>Conservar solo el texto</translation>
    </message>
    <message>
        <source>Edit it as it looks, without what is named here</source>
        <translation>Editar tal como se ve, sin lo que aquí se nombra</translation>
    </message>
    <message>
        <source>This mail is edited as HTML, so that nothing of it is lost: it has {0}. The preview shows how it looks.</source>
        <translation>Este correo se edita como HTML para que no se pierda nada: tiene {0}. La vista previa muestra su aspecto.</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>and {0} more: narrow the list to see them</source>
        <translation>y {0} más: acote la lista para verlos</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Name of the stage</source>
        <translation>Nombre de la etapa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far you have come with a prospect, from the first to the last.</source>
        <translation>Hasta dónde ha llegado con un prospecto, del principio al final.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>SuppressDialog</name>
    <message>
        <source>No more mail</source>
        <translation>No más correos</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>ana@bakery.example, or bakery.example</source>
        <translation>ana@bakery.example, o bakery.example</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For yourself: they rang on Monday</source>
        <translation>Para usted: llamó el lunes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A domain stands for everybody there, and for its subdomains. Mail that waits in the outbox for them is held.</source>
        <translation>Un dominio vale para todos los que están en él y en sus subdominios. Los correos que esperan para ellos se retienen.</translation>
    </message>
</context>
<context>
    <name>SuppressedController</name>
    <message>
        <source>No more mail to {0}.</source>
        <translation>No más correos a {0}.</translation>
    </message>
    <message>
        <source>Mail may go to {0} again.</source>
        <translation>Se permite de nuevo escribir a {0}.</translation>
    </message>
    <message>
        <source>Added to the list: {0}. Known before: {1}.</source>
        <translation>Añadidos a la lista: {0}. Ya conocidos: {1}.</translation>
    </message>
    <message>
        <source> These lines make no sense: {0}</source>
        <translation> Estas líneas no tienen sentido: {0}</translation>
    </message>
    <message>
        <source>The list is written to {0}.</source>
        <translation>La lista se ha escrito en {0}.</translation>
    </message>
</context>
<context>
    <name>SuppressedPage</name>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Address, domain or note</source>
        <translation>Dirección, dominio o nota</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Let mail go there again…</source>
        <translation>Permitir de nuevo correos allí…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A CSV file with addresses</source>
        <translation>Un archivo CSV con direcciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All of it as CSV</source>
        <translation>Todo como CSV</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message>
        <source>Who unsubscribes, bounces for good or complains comes here by itself, and gets no more mail, whatever way it takes. Add addresses and whole domains yourself.</source>
        <translation>Quien se da de baja, rebota para siempre o se queja llega aquí por sí solo y no recibe más correos por ninguna vía. Añada usted direcciones y dominios enteros.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir una</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entradas</translation>
    </message>
    <message>
        <source>Who gets no mail</source>
        <translation>Quién no recibe correos</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Let mail go to {0} again?</source>
        <translation>¿Permitir de nuevo correos a {0}?</translation>
    </message>
    <message>
        <source>Writing to somebody who asked for no mail can be against the law where they live. If they unsubscribe or bounce again, they come back by themselves.</source>
        <translation>Escribir a quien pidió no recibir correos puede ser ilegal donde vive. Si se da de baja o rebota de nuevo, vuelve aquí por sí solo.</translation>
    </message>
    <message>
        <source>Let mail go there</source>
        <translation>Permitir correos allí</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
</context>
<context>
    <name>SuppressionModel</name>
    <message>
        <source>Everybody at {0}</source>
        <translation>Todos en {0}</translation>
    </message>
    <message>
        <source>No mail to</source>
        <translation>Sin correo para</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Without one it is a snippet, put in by / and its name</source>
        <translation>Sin él es un fragmento que se inserta con / y su nombre</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>It goes with every mail made from this template</source>
        <translation>Va con cada mensaje hecho con esta plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>How the template looks</source>
        <translation>Cómo se ve la plantilla</translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation>Escribir con ella</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>guardada {0}</translation>
    </message>
    <message>
        <source>a snippet: put into a mail by / and its name</source>
        <translation>un fragmento: se inserta en un correo con / y su nombre</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>hace mucho</translation>
    </message>
    <message>
        <source>Go back to what was saved {0}</source>
        <translation>Volver a lo guardado {0}</translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>La plantilla se eliminó.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Name, subject or words</source>
        <translation>Nombre, asunto o palabras</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>Keep a letter that works, and see what becomes of each mail written with it.</source>
        <translation>Guarde una carta que funcione y vea qué pasa con cada correo escrito con ella.</translation>
    </message>
    <message>
        <source>Templates by folder</source>
        <translation>Plantillas por carpeta</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>1 mail waits</source>
        <translation>1 correo espera</translation>
    </message>
    <message>
        <source>{0} mails wait</source>
        <translation>{0} correos esperan</translation>
    </message>
    <message>
        <source>, {0} with a question to you</source>
        <translation>, {0} con una pregunta para usted</translation>
    </message>
    <message>
        <source>1 mail was sent.</source>
        <translation>Se envió 1 correo.</translation>
    </message>
    <message>
        <source>{0} mails were sent.</source>
        <translation>Se enviaron {0} correos.</translation>
    </message>
    <message>
        <source>Due while Outreach was closed</source>
        <translation>Vencido mientras Outreach estaba cerrado</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <source>The mail was taken back. Its letter is a draft again.</source>
        <translation>El correo se recuperó. Su carta vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>{0} mails were taken back. Their letter is a draft again.</source>
        <translation>Se recuperaron {0} correos. Su carta vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source> {0} had left before.</source>
        <translation> {0} ya habían salido.</translation>
    </message>
    <message>
        <source>The rules were renewed</source>
        <translation>Se renovaron las reglas</translation>
    </message>
    <message>
        <source>Stopped: the rest of the history is judged at the next start.</source>
        <translation>Detenido: el resto del historial se juzgará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Password or key are not at hand. Enter them again to go on.</source>
        <translation>Falta la contraseña o la clave. Introdúzcalas de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Requests for this mail since its delivery</source>
        <translation>Peticiones de este correo desde su entrega</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>When it is to leave</source>
        <translation>Cuándo debe salir</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Enviar entonces</translation>
    </message>
    <message>
        <source>On your own clock. It leaves then, outside working hours too; until then it waits in the outbox.</source>
        <translation>Según su propio reloj. Sale entonces, también fuera del horario laboral; hasta ese momento espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>TodayFacts</name>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>A la espera de salir</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>Just happened</source>
        <translation>Acaba de ocurrir</translation>
    </message>
    <message>
        <source>What people do with your mails appears here within seconds.</source>
        <translation>Lo que la gente hace con sus correos aparece aquí en segundos.</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Last sync: {0}</source>
        <translation>Última sincronización: {0}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Aún no hay cuenta de correo</translation>
    </message>
    <message>
        <source>Mail leaves as {0}</source>
        <translation>El correo sale como {0}</translation>
    </message>
    <message>
        <source>The password for {0} is not at hand</source>
        <translation>Falta la contraseña de {0}</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: «{1}»</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>last: {0}</source>
        <translation>última: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Your day begins here</source>
        <translation>Su día empieza aquí</translation>
    </message>
    <message>
        <source>Add the first person you want to write to. Who reads, who grows warm and whom to answer will stand on this page.</source>
        <translation>Añada a la primera persona a quien quiera escribir. Quién lee, quién se interesa y a quién responder aparecerá en esta página.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Añadir prospecto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TodayPeople</name>
    <message>
        <source>Alerts without an answer</source>
        <translation>Alertas sin respuesta</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Tareas para hoy</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Cambios desde ayer</translation>
    </message>
    <message>
        <source>Nobody grew warmer or colder since yesterday.</source>
        <translation>Nadie ha ganado ni perdido interés desde ayer.</translation>
    </message>
    <message>
        <source>Warm now</source>
        <translation>Calientes ahora</translation>
    </message>
    <message>
        <source>Read, but not answered</source>
        <translation>Leído, pero sin respuesta</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>vence {0}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>“{0}”, sent {1}</source>
        <translation>«{0}», enviado {1}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Outreach</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>{0} alerts not seen</source>
        <translation>{0} alertas sin ver</translation>
    </message>
    <message>
        <source>1 alert not seen</source>
        <translation>1 alerta sin ver</translation>
    </message>
    <message>
        <source>alerts are paused</source>
        <translation>alertas en pausa</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Keep search, filters and order under a name</source>
        <translation>Guardar búsqueda, filtros y orden con un nombre</translation>
    </message>
    <message>
        <source>Edit the stages…</source>
        <translation>Editar las etapas…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Warm and hot</source>
        <translation>Calientes y muy calientes</translation>
    </message>
    <message>
        <source>Opened, no answer</source>
        <translation>Abierto, sin respuesta</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Eliminar esta vista</translation>
    </message>
</context>
<context>
    <name>WatchingController</name>
    <message>
        <source>Not watching: no relay is set up.</source>
        <translation>Sin vigilancia: no hay ningún relé configurado.</translation>
    </message>
    <message>
        <source>Watching: you are told when somebody reads.</source>
        <translation>Vigilando: se le avisa cuando alguien lee.</translation>
    </message>
    <message>
        <source>Trying again in {0}.</source>
        <translation>Nuevo intento en {0}.</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Everybody is scored again by this table</source>
        <translation>Todos se vuelven a puntuar con esta tabla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Valores de fábrica</translation>
    </message>
    <message>
        <source>Learn from my replies</source>
        <translation>Aprender de mis respuestas</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>As soon as somebody has opened a mail, an example stands here.</source>
        <translation>En cuanto alguien abra un correo, aquí aparecerá un ejemplo.</translation>
    </message>
    <message>
        <source>By this table {0} has {1} points: {2}</source>
        <translation>Según esta tabla, {0} tiene {1} puntos: {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>{0} of {1} mails were answered.</source>
        <translation>{0} de {1} correos recibieron respuesta.</translation>
    </message>
    <message>
        <source>It takes {0} with a reply and {0} without to learn from them.</source>
        <translation>Hacen falta {0} con respuesta y {0} sin ella para aprender.</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2} points, probably between {3} and {4}</source>
        <translation>{0}: {1} en lugar de {2} puntos, probablemente entre {3} y {4}</translation>
    </message>
    <message>
        <source>Points for each act</source>
        <translation>Puntos por cada acto</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>From your own replies</source>
        <translation>De sus propias respuestas</translation>
    </message>
    <message>
        <source>Proposes points from what your prospects did before they replied.</source>
        <translation>Propone puntos según lo que hicieron sus prospectos antes de responder.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>Vida media en días</translation>
    </message>
    <message>
        <source>Points: {0}</source>
        <translation>Puntos: {0}</translation>
    </message>
    <message>
        <source>Half-life in days: {0}</source>
        <translation>Vida media en días: {0}</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>That was me</source>
        <translation>Fui yo</translation>
    </message>
    <message>
        <source>That was real</source>
        <translation>Fue real</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>Retirar la regla</translation>
    </message>
    <message>
        <source>Do you know better? Your word beats every rule.</source>
        <translation>¿Lo sabe mejor? Su palabra vale más que cualquier regla.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Detener: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>_CopyRow</name>
    <message>
        <source>Daily copy</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation>Apartado por una restauración</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the copy of {0}</source>
        <translation>Restaurar la copia del {0}</translation>
    </message>
</context>
<context>
    <name>_PastImport</name>
    <message>
        <source>{0}: {1} added, {2} changed, {3} not taken</source>
        <translation>{0}: {1} añadidos, {2} cambiados, {3} no tomados</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Spares whoever was changed since</source>
        <translation>Respeta a quien cambió desde entonces</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>Retirar {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nuevo correo</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Añadir prospecto</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exportar una lista</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Write a person’s whole record</source>
        <translation>Escribir la ficha completa de una persona</translation>
    </message>
    <message>
        <source>Forget a person for good</source>
        <translation>Olvidar a una persona para siempre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Try all mails now</source>
        <translation>Intentar todos los correos ahora</translation>
    </message>
    <message>
        <source>Look for answers now</source>
        <translation>Buscar respuestas ahora</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Pausar alertas</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Show Outreach</source>
        <translation>Mostrar Outreach</translation>
    </message>
    <message>
        <source>Quit Outreach</source>
        <translation>Salir de Outreach</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Borrar el formato</translation>
    </message>
</context>
<context>
    <name>alert deeds</name>
    <message>
        <source>Open timeline</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Fui yo</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>A mail is opened for the first time</source>
        <translation>Un correo se abre por primera vez</translation>
    </message>
    <message>
        <source>A mail is opened several times</source>
        <translation>Un correo se abre varias veces</translation>
    </message>
    <message>
        <source>A mail is opened on a second device</source>
        <translation>Un correo se abre en un segundo dispositivo</translation>
    </message>
    <message>
        <source>A link is followed</source>
        <translation>Se abre un enlace</translation>
    </message>
    <message>
        <source>Somebody is back after a quiet time</source>
        <translation>Alguien vuelve tras un tiempo tranquilo</translation>
    </message>
    <message>
        <source>Several people of one company show up</source>
        <translation>Aparecen varias personas de una empresa</translation>
    </message>
    <message>
        <source>A prospect reaches a level</source>
        <translation>Un prospecto alcanza un nivel</translation>
    </message>
    <message>
        <source>Somebody replies</source>
        <translation>Alguien responde</translation>
    </message>
    <message>
        <source>A mail comes back</source>
        <translation>Un correo es devuelto</translation>
    </message>
    <message>
        <source>Somebody wants no more mail</source>
        <translation>Alguien no quiere más correos</translation>
    </message>
    <message>
        <source>How many opens</source>
        <translation>Cuántas aperturas</translation>
    </message>
    <message>
        <source>Quiet days before</source>
        <translation>Días tranquilos antes</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Click on an important link</source>
        <translation>Clic en un enlace importante</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Opened again on another day</source>
        <translation>Abierto de nuevo otro día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Silent for two weeks</source>
        <translation>En silencio desde hace dos semanas</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Correo devuelto</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>{0}, or nothing</source>
        <translation>{0}, o nada</translation>
    </message>
    <message>
        <source>{0}, or “{1}”</source>
        <translation>{0}, o «{1}»</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último correo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>replied</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>followed an important link</source>
        <translation>abrió un enlace importante</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>abrió un enlace</translation>
    </message>
    <message>
        <source>came back to a mail</source>
        <translation>volvió a un correo</translation>
    </message>
    <message>
        <source>opened a mail</source>
        <translation>abrió un correo</translation>
    </message>
    <message>
        <source>has been silent for two weeks</source>
        <translation>en silencio desde hace dos semanas</translation>
    </message>
    <message>
        <source>wants no more mail</source>
        <translation>no quiere más correos</translation>
    </message>
    <message>
        <source>a mail came back</source>
        <translation>un correo fue devuelto</translation>
    </message>
    <message>
        <source>nothing new, and the old signs fade</source>
        <translation>nada nuevo, y las señales antiguas se desvanecen</translation>
    </message>
    <message>
        <source>Call or write today</source>
        <translation>Llamar o escribir hoy</translation>
    </message>
    <message>
        <source>Write a personal follow-up</source>
        <translation>Escribir un seguimiento personal</translation>
    </message>
    <message>
        <source>Send the next mail in a day or two</source>
        <translation>Enviar el próximo correo en uno o dos días</translation>
    </message>
    <message>
        <source>Write while it is remembered</source>
        <translation>Escribir mientras se recuerda</translation>
    </message>
    <message>
        <source>Follow up with something new</source>
        <translation>Hacer seguimiento con algo nuevo</translation>
    </message>
    <message>
        <source>Leave it for some weeks</source>
        <translation>Dejarlo unas semanas</translation>
    </message>
    <message>
        <source>Answer the reply</source>
        <translation>Contestar la respuesta</translation>
    </message>
    <message>
        <source>Find the right address</source>
        <translation>Encontrar la dirección correcta</translation>
    </message>
    <message>
        <source>Do not write again</source>
        <translation>No escribir más</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Sign within 7 days</source>
        <translation>Señal en 7 días</translation>
    </message>
    <message>
        <source>Sign within 30 days</source>
        <translation>Señal en 30 días</translation>
    </message>
    <message>
        <source>Sign within 90 days</source>
        <translation>Señal en 90 días</translation>
    </message>
    <message>
        <source>No sign for 14 days</source>
        <translation>Sin señal desde hace 14 días</translation>
    </message>
    <message>
        <source>No sign for 90 days</source>
        <translation>Sin señal desde hace 90 días</translation>
    </message>
    <message>
        <source>Opened, never answered</source>
        <translation>Abierto, nunca respondido</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Never written to</source>
        <translation>Nunca contactado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Never bounced</source>
        <translation>Nunca devuelto</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>No quiere correos</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Se le puede escribir</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>How an open is seen</source>
        <translation>Cómo se ve una apertura</translation>
    </message>
    <message>
        <source>A mail carries one invisible picture for each recipient. When a mail program shows pictures, it asks your relay for it, and the relay writes down when and how it was asked. Nothing else is sent back, and nothing runs on the recipient&apos;s machine.</source>
        <translation>Cada correo lleva una imagen invisible propia de cada destinatario. Cuando un programa de correo muestra imágenes, la pide a su relé, y el relé anota cuándo y cómo se pidió. No se envía nada más, y nada se ejecuta en el equipo del destinatario.</translation>
    </message>
    <message>
        <source>Why most requests are not people</source>
        <translation>Por qué la mayoría de las peticiones no son personas</translation>
    </message>
    <message>
        <source>Mail filters follow every link within seconds to look for viruses. Apple and Google load pictures through their own machines, some of them before anybody has read the mail. Outreach judges each request by rules that you can read in the timeline, and counts only what a person most likely did.</source>
        <translation>Los filtros de correo abren cada enlace en segundos en busca de virus. Apple y Google cargan imágenes con sus propias máquinas, a veces antes de que nadie haya leído el correo. Outreach juzga cada petición con reglas que puede leer en el historial y solo cuenta lo que muy probablemente hizo una persona.</translation>
    </message>
    <message>
        <source>When an open can not be seen</source>
        <translation>Cuándo no se ve una apertura</translation>
    </message>
    <message>
        <source>Many people read with pictures switched off, or read the plain text only. Such a mail stays silent although it was read. Silence therefore says little by itself; beside a silent mail you find which kind of silence it is.</source>
        <translation>Muchos leen con las imágenes desactivadas o solo el texto. Un correo así queda en silencio aunque se haya leído. Por eso el silencio solo dice poco; junto a un correo en silencio se indica qué tipo de silencio es.</translation>
    </message>
    <message>
        <source>Clicks are better witnesses</source>
        <translation>Los clics son mejores testigos</translation>
    </message>
    <message>
        <source>Following a link takes a decision. A click that no filter could have made says more than ten opens, and a reply says more than both. Warmth is counted in that order.</source>
        <translation>Abrir un enlace exige una decisión. Un clic que ningún filtro pudo hacer dice más que diez aperturas, y una respuesta más que ambos. El interés se cuenta en ese orden.</translation>
    </message>
    <message>
        <source>How answers and bounces are found</source>
        <translation>Cómo se encuentran respuestas y devoluciones</translation>
    </message>
    <message>
        <source>Your mailbox is read, and nothing in it is changed. An answer names the mail that it answers; one that only has its sender and subject is called probable, and “Not an answer” takes it off. An automatic answer is no reply; where it says when somebody is back, you can be reminded on that day. A mail that came back is said to have come back, and opens of it no longer count.</source>
        <translation>Su buzón se lee y nada se cambia en él. Una respuesta nombra el correo al que responde; si solo tiene remitente y asunto, se llama probable, y «No es una respuesta» la quita. Una respuesta automática no es una respuesta; si dice cuándo vuelve la persona, se le puede recordar ese día. De un correo devuelto se dice que volvió, y sus aperturas ya no cuentan.</translation>
    </message>
    <message>
        <source>What stays unsure</source>
        <translation>Lo que queda en duda</translation>
    </message>
    <message>
        <source>Where the evidence is thin, the timeline says “not sure” instead of guessing. You can settle it: “That was me” and “That was real” beat every rule and can be taken back.</source>
        <translation>Donde hay pocas pruebas, el historial dice «no es seguro» en lugar de adivinar. Usted puede decidir: «Fui yo» y «Fue real» valen más que cualquier regla y pueden retirarse.</translation>
    </message>
    <message>
        <source>What the relay knows</source>
        <translation>Qué sabe el relé</translation>
    </message>
    <message>
        <source>Random tokens, times, addresses of networks and the names of mail programs. Never who your prospects are, what you wrote, or where a personal link leads.</source>
        <translation>Códigos aleatorios, horas, direcciones de red y nombres de programas de correo. Nunca quiénes son sus prospectos, qué escribió ni adónde lleva un enlace personal.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Choose prospects, write once, and let fields such as {{ first_name }} make each mail personal. The preview shows every mail as it will leave. A mail with an empty field is held and never sent with a gap.</source>
        <translation>Elija prospectos, escriba una vez y deje que campos como {{ first_name }} personalicen cada correo. La vista previa muestra cada correo tal como saldrá. Un correo con un campo vacío se retiene y nunca se envía incompleto.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Mails leave one by one through your own account. If the line breaks, they wait and go on later; if it broke at the very end, you are asked instead of sending twice.</source>
        <translation>Los correos salen uno a uno por su propia cuenta. Si se corta la línea, esperan y siguen después; si se cortó justo al final, se le pregunta en lugar de enviar dos veces.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Today shows who grew warm and why. An alert means that a person read or clicked; what machines did is folded away in the timeline and never interrupts.</source>
        <translation>«Hoy» muestra quién ganó interés y por qué. Una alerta significa que una persona leyó o hizo clic; lo que hicieron las máquinas queda plegado en el historial y nunca interrumpe.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sin ratón</translation>
    </message>
    <message>
        <source>Every page and every action has a key, and every list can be walked with the arrow keys. The sheet of shortcuts is one section further.</source>
        <translation>Cada página y cada acción tiene una tecla, y cada lista se recorre con las flechas. La hoja de atajos está una sección más adelante.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y coma</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Barras verticales</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>get what is still empty</source>
        <translation>reciben lo que aún está vacío</translation>
    </message>
    <message>
        <source>get what the list says</source>
        <translation>reciben lo que dice la lista</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, para cualquier programa</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, para agendas</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Own field “{0}”</source>
        <translation>Campo propio «{0}»</translation>
    </message>
    <message>
        <source>Company: {0}</source>
        <translation>Empresa: {0}</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>You: that was me</source>
        <translation>Usted: fui yo</translation>
    </message>
    <message>
        <source>You: real</source>
        <translation>Usted: real</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Always a machine {0}</source>
        <translation>Siempre una máquina {0}</translation>
    </message>
    <message>
        <source>decides 1 verdict</source>
        <translation>decide 1 veredicto</translation>
    </message>
    <message>
        <source>decides {0} verdicts</source>
        <translation>decide {0} veredictos</translation>
    </message>
    <message>
        <source>Goes through links {0} after delivery, from {1}</source>
        <translation>Recorre los enlaces {0} después de la entrega, desde {1}</translation>
    </message>
    <message>
        <source>seen on 1 mail, on {1}</source>
        <translation>visto en 1 correo, el {1}</translation>
    </message>
    <message>
        <source>seen on {0} mails, last on {1}</source>
        <translation>visto en {0} correos, por última vez el {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>counts as you until {0}</source>
        <translation>cuenta como usted hasta el {0}</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>It is due</source>
        <translation>Le toca salir</translation>
    </message>
    <message>
        <source>You can still take it back</source>
        <translation>Aún puede recuperarlo</translation>
    </message>
    <message>
        <source>The time you chose</source>
        <translation>La hora que eligió</translation>
    </message>
    <message>
        <source>In their morning</source>
        <translation>Por su mañana</translation>
    </message>
    <message>
        <source>Outside working hours there until then</source>
        <translation>Fuera del horario de trabajo allí hasta entonces</translation>
    </message>
    <message>
        <source>Sending is paused until then</source>
        <translation>El envío está en pausa hasta entonces</translation>
    </message>
    <message>
        <source>A gap after the mail before</source>
        <translation>Un intervalo tras el correo anterior</translation>
    </message>
    <message>
        <source>Your limit for an hour is reached</source>
        <translation>Se alcanzó su límite por hora</translation>
    </message>
    <message>
        <source>Your limit for a day is reached</source>
        <translation>Se alcanzó su límite diario</translation>
    </message>
    <message>
        <source>The account is warming up</source>
        <translation>La cuenta se está calentando</translation>
    </message>
    <message>
        <source>Tried again then</source>
        <translation>Se reintenta entonces</translation>
    </message>
    <message>
        <source>Your rules leave no day for it</source>
        <translation>Sus reglas no dejan ningún día para ello</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>Open the accounts</source>
        <translation>Abrir las cuentas</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>Abrir el relé</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Introducir de nuevo</translation>
    </message>
    <message>
        <source>Show a report…</source>
        <translation>Mostrar un informe…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Show who is suppressed</source>
        <translation>Mostrar los excluidos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Hecho de nuevo: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0} What has changed since stays as it is.</source>
        <translation>Deshecho: {0} Lo que cambió desde entonces queda como está.</translation>
    </message>
    <message>
        <source>Nothing could be taken back, all has changed since: {0}</source>
        <translation>No se pudo deshacer nada, todo cambió desde entonces: {0}</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>Tagged 1 prospect “{0}”.</source>
        <translation>1 prospecto etiquetado «{0}».</translation>
    </message>
    <message>
        <source>Tagged {0} prospects “{1}”.</source>
        <translation>{0} prospectos etiquetados «{1}».</translation>
    </message>
    <message>
        <source>Took “{0}” from 1 prospect.</source>
        <translation>«{0}» quitado de 1 prospecto.</translation>
    </message>
    <message>
        <source>Took “{0}” from {1} prospects.</source>
        <translation>«{0}» quitado de {1} prospectos.</translation>
    </message>
    <message>
        <source>Moved 1 prospect to “{0}”.</source>
        <translation>1 prospecto movido a «{0}».</translation>
    </message>
    <message>
        <source>Moved {0} prospects to “{1}”.</source>
        <translation>{0} prospectos movidos a «{1}».</translation>
    </message>
    <message>
        <source>Deleted {0} prospects.</source>
        <translation>{0} prospectos eliminados.</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} eliminado.</translation>
    </message>
    <message>
        <source>Deleted a note about {0}.</source>
        <translation>Nota sobre {0} eliminada.</translation>
    </message>
    <message>
        <source>Deleted a task about {0}.</source>
        <translation>Tarea sobre {0} eliminada.</translation>
    </message>
    <message>
        <source>Wrote a note on {0}.</source>
        <translation>Nota escrita sobre {0}.</translation>
    </message>
    <message>
        <source>Changed a note on {0}.</source>
        <translation>Nota sobre {0} cambiada.</translation>
    </message>
    <message>
        <source>Added a task about {0}.</source>
        <translation>Tarea sobre {0} añadida.</translation>
    </message>
    <message>
        <source>Changed a task about {0}.</source>
        <translation>Tarea sobre {0} cambiada.</translation>
    </message>
    <message>
        <source>Finished a task about {0}.</source>
        <translation>Tarea sobre {0} terminada.</translation>
    </message>
    <message>
        <source>Reopened a task about {0}.</source>
        <translation>Tarea sobre {0} reabierta.</translation>
    </message>
    <message>
        <source>Merged {0} into {1}.</source>
        <translation>{0} fusionado con {1}.</translation>
    </message>
    <message>
        <source>Added {0}.</source>
        <translation>{0} añadido.</translation>
    </message>
    <message>
        <source>Changed {0}.</source>
        <translation>{0} cambiado.</translation>
    </message>
    <message>
        <source>View “{0}” kept.</source>
        <translation>Vista «{0}» guardada.</translation>
    </message>
    <message>
        <source>View “{0}” deleted.</source>
        <translation>Vista «{0}» eliminada.</translation>
    </message>
    <message>
        <source>Stages changed.</source>
        <translation>Etapas cambiadas.</translation>
    </message>
    <message>
        <source>Changed what is said of {0}.</source>
        <translation>Datos de {0} cambiados.</translation>
    </message>
    <message>
        <source>Renamed {0} to {1}.</source>
        <translation>{0} renombrado como {1}.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} left as they are, {3} that can not be taken.</source>
        <translation>{0} añadidos, {1} cambiados, {2} dejados como están, {3} que no se pueden tomar.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} left as they are, {3} that can not be taken, {4} who asked to be forgotten.</source>
        <translation>{0} añadidos, {1} cambiados, {2} dejados como están, {3} que no se pueden tomar, {4} que pidieron ser olvidados.</translation>
    </message>
    <message>
        <source>{0} removed again, {1} as they were before.</source>
        <translation>{0} quitados, {1} como antes.</translation>
    </message>
    <message>
        <source>{0} removed again, {1} as they were before, {2} spared, since they were changed or written to since.</source>
        <translation>{0} quitados, {1} como antes, {2} respetados, pues se cambiaron o se les escribió desde entonces.</translation>
    </message>
    <message>
        <source>The profile is as it was on {0} UTC: {1} prospects.</source>
        <translation>El perfil está como el {0} UTC: {1} prospectos.</translation>
    </message>
    <message>
        <source>{0} mails were waiting then and may have left since: the outbox asks about each.</source>
        <translation>{0} correos esperaban entonces y quizá salieron desde entonces: la bandeja de salida pregunta por cada uno.</translation>
    </message>
    <message>
        <source>{0} people who were erased since were erased again.</source>
        <translation>{0} personas borradas desde entonces se borraron de nuevo.</translation>
    </message>
    <message>
        <source>What was there before is kept in {0}.</source>
        <translation>Lo que había antes se guarda en {0}.</translation>
    </message>
    <message>
        <source>Kept. No verdict changed by it.</source>
        <translation>Guardado. No cambió ningún juicio.</translation>
    </message>
    <message>
        <source>Kept. 1 verdict changed.</source>
        <translation>Guardado. Cambió 1 juicio.</translation>
    </message>
    <message>
        <source>Kept. {0} verdicts changed.</source>
        <translation>Guardado. Cambiaron {0} juicios.</translation>
    </message>
    <message>
        <source>Has told you nothing yet</source>
        <translation>Aún no le ha dicho nada</translation>
    </message>
    <message>
        <source>Mails can leave.</source>
        <translation>Los correos pueden salir.</translation>
    </message>
    <message>
        <source>Told you once, you followed {0}</source>
        <translation>Le avisó una vez, usted siguió {0}</translation>
    </message>
    <message>
        <source>Told you {0} times, you followed {1}</source>
        <translation>Le avisó {0} veces, usted siguió {1}</translation>
    </message>
    <message>
        <source>A person opens a mail for the first time</source>
        <translation>Una persona abre un correo por primera vez</translation>
    </message>
    <message>
        <source>A person opens the same mail {0} times within {1}</source>
        <translation>Una persona abre el mismo correo {0} veces en {1}</translation>
    </message>
    <message>
        <source>A mail is opened on a second device</source>
        <translation>Un correo se abre en otro dispositivo</translation>
    </message>
    <message>
        <source>A person follows any link</source>
        <translation>Una persona sigue cualquier enlace</translation>
    </message>
    <message>
        <source>A person follows {0}</source>
        <translation>Una persona sigue {0}</translation>
    </message>
    <message>
        <source>Somebody is back after {0} quiet days</source>
        <translation>Alguien vuelve tras {0} días de silencio</translation>
    </message>
    <message>
        <source>A prospect becomes hot</source>
        <translation>Un prospecto pasa a muy caliente</translation>
    </message>
    <message>
        <source>A prospect becomes warm</source>
        <translation>Un prospecto pasa a caliente</translation>
    </message>
    <message>
        <source>Somebody replies</source>
        <translation>Alguien responde</translation>
    </message>
    <message>
        <source>A mail comes back</source>
        <translation>Un correo vuelve</translation>
    </message>
    <message>
        <source>Somebody wants no more mail</source>
        <translation>Alguien no quiere más correo</translation>
    </message>
    <message>
        <source>{0} people of one company show up within {1}</source>
        <translation>{0} personas de una empresa aparecen en {1}</translation>
    </message>
    <message>
        <source>In the last 90 days this would not have fired.</source>
        <translation>En los últimos 90 días esto no habría avisado.</translation>
    </message>
    <message>
        <source>In the last 90 days this would have fired once; {0} of them replied within two days.</source>
        <translation>En los últimos 90 días esto habría avisado una vez; {0} de ellos respondieron en dos días.</translation>
    </message>
    <message>
        <source>In the last 90 days this would have fired {0} times; {1} of them replied within two days.</source>
        <translation>En los últimos 90 días esto habría avisado {0} veces; {1} de ellos respondieron en dos días.</translation>
    </message>
    <message>
        <source>The mail server must be a host name such as smtp.example.com, without a port.</source>
        <translation>El servidor debe ser un nombre como smtp.example.com, sin puerto.</translation>
    </message>
    <message>
        <source>The port of the mail server must lie between 1 and 65535.</source>
        <translation>El puerto del servidor de correo debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Signing in with the browser needs the user: fill it in.</source>
        <translation>Para entrar con el navegador falta el usuario: indíquelo.</translation>
    </message>
    <message>
        <source>{0} is no address that a secret may go to: use https.</source>
        <translation>{0} no es una dirección para un secreto: use https.</translation>
    </message>
    <message>
        <source>The port of the mailbox must lie between 1 and 65535.</source>
        <translation>El puerto del buzón debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The password would travel unprotected: choose STARTTLS or TLS for this server.</source>
        <translation>La contraseña viajaría sin protección: elija STARTTLS o TLS para este servidor.</translation>
    </message>
    <message>
        <source>Write the mail address.</source>
        <translation>Escriba la dirección de correo.</translation>
    </message>
    <message>
        <source>“{0}” is no mail address: {1}</source>
        <translation>«{0}» no es una dirección de correo: {1}</translation>
    </message>
    <message>
        <source>“{0}” is no mail address.</source>
        <translation>«{0}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Choose between 1 and {0} alerts an hour.</source>
        <translation>Elija entre 1 y {0} avisos por hora.</translation>
    </message>
    <message>
        <source>Quiet hours take a beginning and an end.</source>
        <translation>Las horas de silencio tienen un principio y un fin.</translation>
    </message>
    <message>
        <source>Choose at least one working day.</source>
        <translation>Elija al menos un día laborable.</translation>
    </message>
    <message>
        <source>“{0}” is no time: write it like 20:00.</source>
        <translation>«{0}» no es una hora: escríbala como 20:00.</translation>
    </message>
    <message>
        <source>Nobody is known at “{0}” any more.</source>
        <translation>Ya no se conoce a nadie en «{0}».</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Dele un nombre a la empresa.</translation>
    </message>
    <message>
        <source>This link leads to nothing in Outreach.</source>
        <translation>Este enlace no lleva a nada en Outreach.</translation>
    </message>
    <message>
        <source>The link names more than {0} addresses.</source>
        <translation>El enlace nombra más de {0} direcciones.</translation>
    </message>
    <message>
        <source>The invitation is not complete: copy the whole line that begins with {0}</source>
        <translation>La invitación no está completa: copie toda la línea que empieza por {0}</translation>
    </message>
    <message>
        <source>{0} can not be merged: {1}. Correct what stands within the braces there, or remove them.</source>
        <translation>{0} no se puede combinar: {1}. Corrija lo que hay entre llaves, o quítelas.</translation>
    </message>
    <message>
        <source>Line {0} of the text</source>
        <translation>La línea {0} del texto</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El asunto</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>That is longer than {0} letters: shorten it.</source>
        <translation>Tiene más de {0} letras: acórtelo.</translation>
    </message>
    <message>
        <source>Keep at least one stage.</source>
        <translation>Conserve al menos una etapa.</translation>
    </message>
    <message>
        <source>Keep at most {0} stages.</source>
        <translation>Conserve como mucho {0} etapas.</translation>
    </message>
    <message>
        <source>Give each stage a name.</source>
        <translation>Dé un nombre a cada etapa.</translation>
    </message>
    <message>
        <source>Give each stage a name of its own.</source>
        <translation>Dé a cada etapa un nombre propio.</translation>
    </message>
    <message>
        <source>“{0}” can not be a tag: use a few words without commas.</source>
        <translation>«{0}» no puede ser una etiqueta: use pocas palabras sin comas.</translation>
    </message>
    <message>
        <source>“{0}” can not be a field&apos;s name: use letters, digits and _ only.</source>
        <translation>«{0}» no puede ser nombre de campo: solo letras, cifras y _.</translation>
    </message>
    <message>
        <source>“{0}” is known of every prospect: choose another name for a free field.</source>
        <translation>«{0}» se conoce de cada prospecto: elija otro nombre para un campo libre.</translation>
    </message>
    <message>
        <source>“{0}” is no time zone: write one such as Europe/Berlin.</source>
        <translation>«{0}» no es una zona horaria: escriba una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week on which mail may leave.</source>
        <translation>Elija al menos un día en que pueda salir correo.</translation>
    </message>
    <message>
        <source>The working hours must begin before they end.</source>
        <translation>El horario debe empezar antes de terminar.</translation>
    </message>
    <message>
        <source>A pause must not end before it begins.</source>
        <translation>Una pausa no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Write a mail address, or a domain such as example.com.</source>
        <translation>Escriba una dirección de correo o un dominio como example.com.</translation>
    </message>
    <message>
        <source>“{0}” is neither a mail address nor a domain.</source>
        <translation>«{0}» no es ni una dirección ni un dominio.</translation>
    </message>
    <message>
        <source>This mail is gone.</source>
        <translation>Este correo ya no está.</translation>
    </message>
    <message>
        <source>Enter the password of the mail account.</source>
        <translation>Introduzca la contraseña de la cuenta de correo.</translation>
    </message>
    <message>
        <source>{0} belongs to another account already.</source>
        <translation>{0} ya pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Este aviso ya no está.</translation>
    </message>
    <message>
        <source>That time is over: choose a later one.</source>
        <translation>Ese momento ya pasó: elija otro posterior.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«{0}» está vacío.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}: no mail server takes it. Send a link instead.</source>
        <translation>«{0}» supera {1}: ningún servidor lo acepta. Envíe un enlace en su lugar.</translation>
    </message>
    <message>
        <source>“{0}” can not be read: {1}.</source>
        <translation>«{0}» no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>Mail is just leaving: try again in a minute.</source>
        <translation>Está saliendo correo: inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>The mail has no subject: write one.</source>
        <translation>El correo no tiene asunto: escriba uno.</translation>
    </message>
    <message>
        <source>No mail account is set up yet: set one up first.</source>
        <translation>Aún no hay cuenta de correo: configure una primero.</translation>
    </message>
    <message>
        <source>No relay is set up yet: set one up, or switch off tracking for this mail.</source>
        <translation>Aún no hay relé: configure uno, o desactive el seguimiento de este correo.</translation>
    </message>
    <message>
        <source>No relay is set up yet: set one up first.</source>
        <translation>Aún no hay relé: configure uno primero.</translation>
    </message>
    <message>
        <source>The relay&apos;s key is not at hand: {0}</source>
        <translation>La clave del relé no está a mano: {0}</translation>
    </message>
    <message>
        <source>The password of {0} is not at hand: {1}</source>
        <translation>La contraseña de {0} no está a mano: {1}</translation>
    </message>
    <message>
        <source>Sign in to {0} again. {1}</source>
        <translation>Vuelva a entrar en {0}. {1}</translation>
    </message>
    <message>
        <source>This draft is gone: it was sent or discarded.</source>
        <translation>Este borrador ya no está: se envió o se descartó.</translation>
    </message>
    <message>
        <source>A mail to this prospect is just leaving: try again.</source>
        <translation>Está saliendo un correo a este prospecto: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The export was stopped, and no file was written.</source>
        <translation>La exportación se detuvo y no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Sign in to {0} again: its permission has ended or was taken back.</source>
        <translation>Vuelva a entrar en {0}: el permiso terminó o fue retirado.</translation>
    </message>
    <message>
        <source>No column is the mail address: say which one is, since it tells people apart.</source>
        <translation>Ninguna columna es la dirección de correo: diga cuál, pues distingue a las personas.</translation>
    </message>
    <message>
        <source>Two columns are to be “{0}”: choose one of them.</source>
        <translation>Dos columnas quieren ser «{0}»: elija una.</translation>
    </message>
    <message>
        <source>This import was taken back before.</source>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it was kept.</source>
        <translation>La importación se detuvo y no se guardó nada.</translation>
    </message>
    <message>
        <source>This mail is on its way or sent: nothing was changed.</source>
        <translation>Este correo está en camino o enviado: no se cambió nada.</translation>
    </message>
    <message>
        <source>It is too late: this mail has left, or is on its way.</source>
        <translation>Es tarde: este correo ya salió o está en camino.</translation>
    </message>
    <message>
        <source>A mail to one of them is just leaving: try again.</source>
        <translation>Está saliendo un correo a uno de ellos: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>Ya existe la etiqueta «{0}».</translation>
    </message>
    <message>
        <source>Choose two different prospects.</source>
        <translation>Elija dos prospectos distintos.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>{0} prospects are in “{1}”: move them to another stage before you remove it.</source>
        <translation>{0} prospectos están en «{1}»: muévalos a otra etapa antes de quitarla.</translation>
    </message>
    <message>
        <source>This prospect is no longer there.</source>
        <translation>Este prospecto ya no está.</translation>
    </message>
    <message>
        <source>There is nothing to take back: changes to your data can be taken back for a day, sent mails never.</source>
        <translation>No hay nada que deshacer: los cambios se deshacen durante un día, los correos enviados nunca.</translation>
    </message>
    <message>
        <source>There is nothing to do again: only what was taken back last can be, before anything else is changed.</source>
        <translation>No hay nada que rehacer: solo lo último deshecho, antes de cambiar otra cosa.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
    <message>
        <source>There is no prospect with the address {0}.</source>
        <translation>No hay ningún prospecto con la dirección {0}.</translation>
    </message>
    <message>
        <source>Enter the key that the relay printed for this account.</source>
        <translation>Introduzca la clave que el relé mostró para esta cuenta.</translation>
    </message>
    <message>
        <source>{0} is on the list already.</source>
        <translation>{0} ya está en la lista.</translation>
    </message>
    <message>
        <source>{0} is not on the list.</source>
        <translation>{0} no está en la lista.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Dé un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>This mail is {0} MB, and the mail server takes at most {1} MB: attach less, or send a link instead.</source>
        <translation>Este correo ocupa {0} MB y el servidor acepta como mucho {1} MB: adjunte menos o envíe un enlace.</translation>
    </message>
    <message>
        <source>The field “{0}” was not filled in.</source>
        <translation>El campo «{0}» no se rellenó.</translation>
    </message>
    <message>
        <source>There is no host named {0}: check its spelling and the connection.</source>
        <translation>No hay ningún servidor llamado {0}: compruebe cómo se escribe y la conexión.</translation>
    </message>
    <message>
        <source>The mailbox server did not answer in time.</source>
        <translation>El servidor del buzón no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The line to the mailbox broke: {0}.</source>
        <translation>La línea con el buzón se cortó: {0}.</translation>
    </message>
    <message>
        <source>No mailbox is set up for {0}: only sending is.</source>
        <translation>No hay buzón para {0}: solo el envío.</translation>
    </message>
    <message>
        <source>Nobody signed in: begin again when you are ready.</source>
        <translation>Nadie entró: empiece de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can not be reached: check the network, and try again.</source>
        <translation>No se alcanza el servidor de acceso del proveedor: compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The relay does not know this key: check the key.</source>
        <translation>El relé no conoce esta clave: compruébela.</translation>
    </message>
    <message>
        <source>The relay at {0} can not be reached: check its address and your network.</source>
        <translation>No se alcanza el relé en {0}: compruebe la dirección y su red.</translation>
    </message>
    <message>
        <source>What answers at {0} is no Outreach relay: check the address.</source>
        <translation>Lo que responde en {0} no es un relé de Outreach: compruebe la dirección.</translation>
    </message>
    <message>
        <source>The relay at {0} has no valid certificate: check its address, or its set-up.</source>
        <translation>El relé en {0} no tiene un certificado válido: compruebe la dirección o su instalación.</translation>
    </message>
    <message>
        <source>The relay at {0} does not answer.</source>
        <translation>El relé en {0} no responde.</translation>
    </message>
    <message>
        <source>The relay does not accept this invitation: it is wrong, too old, or was used before. Ask for a new one.</source>
        <translation>El relé no acepta esta invitación: es errónea, antigua o ya usada. Pida otra.</translation>
    </message>
    <message>
        <source>{0} is there already, as {1}: edit that one.</source>
        <translation>{0} ya existe, como {1}: edite ese.</translation>
    </message>
    <message>
        <source>{0} is damaged, cut off, or no backup of this program: take another copy. Nothing was changed.</source>
        <translation>{0} está dañado, cortado o no es una copia de este programa: tome otra. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup is sealed: give its passphrase.</source>
        <translation>Esta copia está sellada: dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>{0} can not be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} can not be made: {1}.</source>
        <translation>{0} no se puede crear: {1}.</translation>
    </message>
    <message>
        <source>There is no room to work in {0}: {1}.</source>
        <translation>No hay sitio para trabajar en {0}: {1}.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a secret: unlock it and try again.</source>
        <translation>El llavero no entregó un secreto: desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} holds no list of prospects.</source>
        <translation>{0} no contiene ninguna lista de prospectos.</translation>
    </message>
    <message>
        <source>{0} is empty: there is nobody in it.</source>
        <translation>{0} está vacío: no hay nadie.</translation>
    </message>
    <message>
        <source>{0} has a heading, but no rows: there is nobody in it.</source>
        <translation>{0} tiene encabezado, pero ninguna fila: no hay nadie dentro.</translation>
    </message>
    <message>
        <source>{0} is no list: choose a CSV, Excel, OpenDocument, vCard or JSON file.</source>
        <translation>{0} no es una lista: elija un archivo CSV, Excel, OpenDocument, vCard o JSON.</translation>
    </message>
    <message>
        <source>{0} is a folder: choose a file.</source>
        <translation>{0} es una carpeta: elija un archivo.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet that can be read: open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>{0} no es una hoja legible: ábrala en su programa y guárdela como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{0} has cells far outside its table and is too big to read: copy the table alone into a new file, or save it as CSV.</source>
        <translation>{0} tiene celdas lejos de la tabla y es demasiado grande: copie solo la tabla a otro archivo, o guárdela como CSV.</translation>
    </message>
    <message>
        <source>{0} has no sheet called “{1}”.</source>
        <translation>{0} no tiene ninguna hoja «{1}».</translation>
    </message>
    <message>
        <source>{0} is protected by a password: save it without one.</source>
        <translation>{0} está protegido por contraseña: guárdelo sin ella.</translation>
    </message>
    <message>
        <source>{0} is not text in the encoding {1}: choose another.</source>
        <translation>{0} no es texto en la codificación {1}: elija otra.</translation>
    </message>
    <message>
        <source>{0} can not be written: {1}. What was there before is untouched.</source>
        <translation>{0} no se puede escribir: {1}. Lo que había no se tocó.</translation>
    </message>
    <message>
        <source>The mail server {0} {1}.</source>
        <translation>El servidor de correo {0}: {1}.</translation>
    </message>
    <message>
        <source>The mailbox server {0}:{1} {2}.</source>
        <translation>El servidor del buzón {0}:{1}: {2}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Followed a link</source>
        <translation>Enlace seguido</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retrasado</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marcado como spam</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>No abierto: {0}</translation>
    </message>
    <message>
        <source>Can not know: {0}</source>
        <translation>No se puede saber: {0}</translation>
    </message>
    <message>
        <source>Not delivered: {0}</source>
        <translation>No entregado: {0}</translation>
    </message>
    <message>
        <source>Tracking was down: {0}</source>
        <translation>El seguimiento no funcionaba: {0}</translation>
    </message>
    <message>
        <source>Checked by machines, {0} requests</source>
        <translation>Comprobado por máquinas, {0} peticiones</translation>
    </message>
    <message>
        <source>at an unknown time after delivery</source>
        <translation>en un momento desconocido tras la entrega</translation>
    </message>
    <message>
        <source>before the mail was accepted</source>
        <translation>antes de que se aceptara el correo</translation>
    </message>
    <message>
        <source>{0} s after delivery</source>
        <translation>{0} s después de la entrega</translation>
    </message>
    <message>
        <source>{0} min after delivery</source>
        <translation>{0} min después de la entrega</translation>
    </message>
    <message>
        <source>{0} h after delivery</source>
        <translation>{0} h después de la entrega</translation>
    </message>
    <message>
        <source>{0} days after delivery</source>
        <translation>{0} días después de la entrega</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded</source>
        <translation>Se cargó la imagen del correo</translation>
    </message>
    <message>
        <source>A link was followed</source>
        <translation>Se siguió un enlace</translation>
    </message>
    <message>
        <source>A mail program showed the pictures</source>
        <translation>Un programa de correo mostró las imágenes</translation>
    </message>
    <message>
        <source>Somebody else followed the same link at that moment: this was the check that came along.</source>
        <translation>Otra persona siguió el mismo enlace en ese momento: esta fue la comprobación que la acompañaba.</translation>
    </message>
    <message>
        <source>The picture was loaded {0}, sooner than mail is usually read.</source>
        <translation>La imagen se cargó {0}, antes de lo que suele leerse un correo.</translation>
    </message>
    <message>
        <source>The link was followed {0}, sooner than anybody reads and decides.</source>
        <translation>El enlace se siguió {0}, antes de que nadie lea y decida.</translation>
    </message>
    <message>
        <source>The link was followed {0}, when mail filters still check links.</source>
        <translation>El enlace se siguió {0}, cuando los filtros aún comprueban enlaces.</translation>
    </message>
    <message>
        <source>The link was opened inside another page, {0}: some webmail does so, and some scanners.</source>
        <translation>El enlace se abrió dentro de otra página, {0}: lo hacen algunos webmails y algunos escáneres.</translation>
    </message>
    <message>
        <source>The page for unsubscribing was shown {0}; nobody pressed its button yet.</source>
        <translation>La página de baja se mostró {0}; nadie pulsó aún su botón.</translation>
    </message>
    <message>
        <source>The link was followed {0}, from where the mail had just been opened.</source>
        <translation>El enlace se siguió {0}, desde donde se acababa de abrir el correo.</translation>
    </message>
    <message>
        <source>The link was followed {0}.</source>
        <translation>El enlace se siguió {0}.</translation>
    </message>
    <message>
        <source>From {0}&apos;s network, and how long after delivery is not known: a check or a reader.</source>
        <translation>Desde la red de {0}, y no se sabe cuánto después de la entrega: una comprobación o un lector.</translation>
    </message>
    <message>
        <source>Through {0}&apos;s network {1}, long after its check at delivery: probably the reader.</source>
        <translation>Por la red de {0}, {1}, mucho después de su comprobación en la entrega: probablemente el lector.</translation>
    </message>
    <message>
        <source>Through Google&apos;s network {0}, after the mail was opened: probably the reader&apos;s phone.</source>
        <translation>Por la red de Google, {0}, tras abrirse el correo: probablemente el teléfono del lector.</translation>
    </message>
    <message>
        <source>The link was followed from {0}&apos;s cloud {1}, and no open is known before it.</source>
        <translation>El enlace se siguió desde la nube de {0}, {1}, y no se conoce ninguna apertura anterior.</translation>
    </message>
    <message>
        <source>From {0}&apos;s cloud {1}; some companies work from there, so probably the reader.</source>
        <translation>Desde la nube de {0}, {1}; algunas empresas trabajan desde ahí, así que probablemente el lector.</translation>
    </message>
    <message>
        <source>Opened in a mail program, {0}.</source>
        <translation>Abierto en un programa de correo, {0}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail filter, {1}, {2} links within {3}.</source>
        <translation>Filtro de correo de {0}, {1}, {2} enlaces en {3}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail filter, {1}.</source>
        <translation>Filtro de correo de {0}, {1}.</translation>
    </message>
    <message>
        <source>Google&apos;s own machines, not a reader, {0}.</source>
        <translation>Las máquinas de Google, no un lector, {0}.</translation>
    </message>
    <message>
        <source>From Google&apos;s own network, {0}: nearly always its machines, seldom a reader&apos;s phone.</source>
        <translation>Desde la red propia de Google, {0}: casi siempre sus máquinas, rara vez el teléfono de un lector.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}, {1} links within {2}: nobody reads that fast.</source>
        <translation>La imagen del correo se cargó {0}, {1} enlaces en {2}: nadie lee tan rápido.</translation>
    </message>
    <message>
        <source>A link was followed {0}, {1} links within {2}: nobody reads that fast.</source>
        <translation>Se siguió un enlace {0}, {1} enlaces en {2}: nadie lee tan rápido.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>un segundo</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>todos los {0}</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}: nobody reads that fast.</source>
        <translation>La imagen del correo se cargó {0}: nadie lee tan rápido.</translation>
    </message>
    <message>
        <source>A link was followed {0}: nobody reads that fast.</source>
        <translation>Se siguió un enlace {0}: nadie lee tan rápido.</translation>
    </message>
    <message>
        <source>A link was followed {0} by a visitor who went through the mail&apos;s links, {1} links within {2}.</source>
        <translation>Siguió un enlace {0} un visitante que recorrió los enlaces del correo, {1} enlaces en {2}.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0} by a visitor who went through the mail&apos;s links, {1} links within {2}.</source>
        <translation>La imagen la cargó {0} un visitante que recorrió los enlaces del correo, {1} enlaces en {2}.</translation>
    </message>
    <message>
        <source>A program that pretends to be a browser fetched the picture, {0}.</source>
        <translation>Un programa que se hace pasar por navegador pidió la imagen, {0}.</translation>
    </message>
    <message>
        <source>A program that pretends to be a browser fetched the link, {0}.</source>
        <translation>Un programa que se hace pasar por navegador pidió el enlace, {0}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail security, {1}: the check that comes with delivery.</source>
        <translation>Seguridad de correo de {0}, {1}: la comprobación que acompaña a la entrega.</translation>
    </message>
    <message>
        <source>A check from Microsoft&apos;s cloud, {0}, with a Chrome that people no longer use.</source>
        <translation>Una comprobación desde la nube de Microsoft, {0}, con un Chrome que ya nadie usa.</translation>
    </message>
    <message>
        <source>From a computer rented at {0}, {1}: scanners run there, readers hardly ever do.</source>
        <translation>Desde un ordenador alquilado en {0}, {1}: ahí funcionan escáneres, casi nunca lectores.</translation>
    </message>
    <message>
        <source>From a computer rented at {0}, {1}, and with no common browser: hard to tell.</source>
        <translation>Desde un ordenador alquilado en {0}, {1}, y sin un navegador común: difícil de decir.</translation>
    </message>
    <message>
        <source>The recipient asked not to be written to again.</source>
        <translation>El destinatario pidió que no se le escriba más.</translation>
    </message>
    <message>
        <source>The mail came back, so nobody at its address read it.</source>
        <translation>El correo volvió, así que nadie lo leyó en esa dirección.</translation>
    </message>
    <message>
        <source>A program only checked whether the picture is there, {0}.</source>
        <translation>Un programa solo comprobó si la imagen está, {0}.</translation>
    </message>
    <message>
        <source>A program only checked whether the link is there, {0}.</source>
        <translation>Un programa solo comprobó si el enlace está, {0}.</translation>
    </message>
    <message>
        <source>Loaded in advance by a browser or mail program, {0}, before anybody looked.</source>
        <translation>Cargado por adelantado por un navegador o programa de correo, {0}, antes de que nadie mirara.</translation>
    </message>
    <message>
        <source>This visitor followed a link that no reader can see, {0}: a program.</source>
        <translation>Este visitante siguió un enlace que ningún lector puede ver, {0}: un programa.</translation>
    </message>
    <message>
        <source>The visitor did not say which program it uses, {0}; readers&apos; programs do.</source>
        <translation>El visitante no dijo qué programa usa, {0}; los de los lectores lo dicen.</translation>
    </message>
    <message>
        <source>{0} loaded the picture just after you looked at this sent mail yourself.</source>
        <translation>{0} cargó la imagen justo después de que usted mirara este correo enviado.</translation>
    </message>
    <message>
        <source>{0} loaded the picture {1}, sooner than anybody is likely to have opened the mail.</source>
        <translation>{0} cargó la imagen {1}, antes de que nadie probablemente abriera el correo.</translation>
    </message>
    <message>
        <source>Opened in {0}, {1}; it hides where the reader is.</source>
        <translation>Abierto en {0}, {1}; oculta dónde está el lector.</translation>
    </message>
    <message>
        <source>{0}&apos;s own machines followed the link, {1}; no reader&apos;s click comes from there.</source>
        <translation>Las máquinas de {0} siguieron el enlace, {1}; de ahí no viene ningún clic de un lector.</translation>
    </message>
    <message>
        <source>It was you: this came from your own internet connection, {0}.</source>
        <translation>Fue usted: vino de su propia conexión a internet, {0}.</translation>
    </message>
    <message>
        <source>{0} loads every picture in advance, read or not ({1}).</source>
        <translation>{0} carga cada imagen por adelantado, leída o no ({1}).</translation>
    </message>
    <message>
        <source>Microsoft Office checked the link before a browser opened it, {0}.</source>
        <translation>Microsoft Office comprobó el enlace antes de que lo abriera un navegador, {0}.</translation>
    </message>
    <message>
        <source>A program that calls itself “{0}”, {1}.</source>
        <translation>Un programa que se llama «{0}», {1}.</translation>
    </message>
    <message>
        <source>A known robot, {0}: a public list names it (“{1}”).</source>
        <translation>Un robot conocido, {0}: una lista pública lo nombra («{1}»).</translation>
    </message>
    <message>
        <source>The link was followed by a program that is no browser, {0}.</source>
        <translation>Siguió el enlace un programa que no es un navegador, {0}.</translation>
    </message>
    <message>
        <source>The browser contradicts itself about what it is, {0}: a program in disguise.</source>
        <translation>El navegador se contradice sobre lo que es, {0}: un programa disfrazado.</translation>
    </message>
    <message>
        <source>A program fetched the picture, {0}; readers&apos; programs do it differently.</source>
        <translation>Un programa pidió la imagen, {0}; los de los lectores lo hacen de otro modo.</translation>
    </message>
    <message>
        <source>A program fetched the link, {0}; readers&apos; programs do it differently.</source>
        <translation>Un programa pidió el enlace, {0}; los de los lectores lo hacen de otro modo.</translation>
    </message>
    <message>
        <source>You said that this was you.</source>
        <translation>Usted dijo que fue usted.</translation>
    </message>
    <message>
        <source>You said that this was really the recipient.</source>
        <translation>Usted dijo que era de verdad el destinatario.</translation>
    </message>
    <message>
        <source>The mail came back.</source>
        <translation>El correo volvió.</translation>
    </message>
    <message>
        <source>Opens of this mail are not tracked.</source>
        <translation>No se siguen las aperturas de este correo.</translation>
    </message>
    <message>
        <source>The picture was loaded ahead for the reader: a later open can not be seen.</source>
        <translation>La imagen se cargó por adelantado para el lector: no puede verse una apertura posterior.</translation>
    </message>
    <message>
        <source>The mail arrived, and nobody has opened it.</source>
        <translation>El correo llegó y nadie lo ha abierto.</translation>
    </message>
    <message>
        <source>{0} is with {1}: opens and clicks say what they seem to say.</source>
        <translation>{0} está en {1}: aperturas y clics dicen lo que parecen decir.</translation>
    </message>
    <message>
        <source>{0}: first open reliable, later ones may stay hidden.</source>
        <translation>{0}: la primera apertura es fiable, las posteriores pueden quedar ocultas.</translation>
    </message>
    <message>
        <source>{0} is behind {1}: opens mean little, clicks after half an hour do.</source>
        <translation>{0} está tras {1}: las aperturas dicen poco, los clics tras media hora sí.</translation>
    </message>
    <message>
        <source>{0}: opens can not be seen, clicks can.</source>
        <translation>{0}: las aperturas no se ven, los clics sí.</translation>
    </message>
    <message>
        <source>Apple Mail likely: opens can not be seen, clicks can.</source>
        <translation>Probablemente Apple Mail: las aperturas no se ven, los clics sí.</translation>
    </message>
    <message>
        <source>{0} names no mail server: a mail may not arrive.</source>
        <translation>{0} no nombra ningún servidor de correo: puede que no llegue.</translation>
    </message>
    <message>
        <source>{0} opened your mail</source>
        <translation>{0} abrió su correo</translation>
    </message>
    <message>
        <source>{0} opened your mail and followed a link in it</source>
        <translation>{0} abrió su correo y siguió un enlace</translation>
    </message>
    <message>
        <source>{0} followed a link in your mail</source>
        <translation>{0} siguió un enlace de su correo</translation>
    </message>
    <message>
        <source>{0} keeps opening your mail</source>
        <translation>{0} sigue abriendo su correo</translation>
    </message>
    <message>
        <source>{0} opened your mail on a second device</source>
        <translation>{0} abrió su correo en otro dispositivo</translation>
    </message>
    <message>
        <source>{0} is one of several readers at the company</source>
        <translation>{0} es uno de varios lectores en la empresa</translation>
    </message>
    <message>
        <source>{0} is hot now</source>
        <translation>{0} está muy caliente ahora</translation>
    </message>
    <message>
        <source>{0} is warm now</source>
        <translation>{0} está caliente ahora</translation>
    </message>
    <message>
        <source>{0} replied</source>
        <translation>{0} respondió</translation>
    </message>
    <message>
        <source>{0} did not get your mail: it came back</source>
        <translation>{0} no recibió su correo: volvió</translation>
    </message>
    <message>
        <source>{0} wants no more mail</source>
        <translation>{0} no quiere más correo</translation>
    </message>
    <message>
        <source>{0} is back after {1} quiet days</source>
        <translation>{0} vuelve tras {1} días de silencio</translation>
    </message>
    <message>
        <source>First opened {0} after it was sent</source>
        <translation>Abierto por primera vez {0} después del envío</translation>
    </message>
    <message>
        <source>Followed {0}, {1} after it was sent</source>
        <translation>Siguió {0}, {1} después del envío</translation>
    </message>
    <message>
        <source>Replied {0} after it was sent: {1}</source>
        <translation>Respondió {0} después del envío: {1}</translation>
    </message>
    <message>
        <source>Replied {0} after it was sent</source>
        <translation>Respondió {0} después del envío</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} horas</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>No mail leaves for this address any more</source>
        <translation>Ya no sale correo a esta dirección</translation>
    </message>
    <message>
        <source>From {0} to {1}, {2} points</source>
        <translation>De {0} a {1}, {2} puntos</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0} by a visitor who went through the mail&apos;s links.</source>
        <translation>La imagen la cargó {0} un visitante que recorrió los enlaces del correo.</translation>
    </message>
    <message>
        <source>A link was followed {0} by a visitor who went through the mail&apos;s links.</source>
        <translation>Siguió un enlace {0} un visitante que recorrió los enlaces del correo.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}, and nothing speaks against a person.</source>
        <translation>La imagen del correo se cargó {0}, y nada habla en contra de una persona.</translation>
    </message>
    <message>
        <source>A link was followed {0}, and nothing speaks against a person.</source>
        <translation>Se siguió un enlace {0}, y nada habla en contra de una persona.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Ese buzón no existe.</translation>
    </message>
    <message>
        <source>The mailbox has moved.</source>
        <translation>El buzón se ha trasladado.</translation>
    </message>
    <message>
        <source>The address&apos;s domain was not found.</source>
        <translation>No se encontró el dominio de la dirección.</translation>
    </message>
    <message>
        <source>The address&apos;s domain takes no mail.</source>
        <translation>El dominio de la dirección no acepta correo.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>El buzón está lleno.</translation>
    </message>
    <message>
        <source>The mailbox is disabled.</source>
        <translation>El buzón está desactivado.</translation>
    </message>
    <message>
        <source>The mail is too large.</source>
        <translation>El correo es demasiado grande.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter turned the mail away.</source>
        <translation>El filtro del destinatario rechazó el correo.</translation>
    </message>
    <message>
        <source>The mail was taken for spam.</source>
        <translation>El correo se tomó por spam.</translation>
    </message>
    <message>
        <source>The mail was taken for a virus.</source>
        <translation>El correo se tomó por un virus.</translation>
    </message>
    <message>
        <source>The mail&apos;s content was refused.</source>
        <translation>Se rechazó el contenido del correo.</translation>
    </message>
    <message>
        <source>The sending server is blocked or has a bad reputation.</source>
        <translation>El servidor que envía está bloqueado o tiene mala reputación.</translation>
    </message>
    <message>
        <source>The mail failed SPF, DKIM or DMARC, or was not signed in.</source>
        <translation>El correo no superó SPF, DKIM o DMARC, o faltaba la identificación.</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused.</source>
        <translation>Se rechazó la dirección del remitente.</translation>
    </message>
    <message>
        <source>A policy of the recipient&apos;s server forbids the mail.</source>
        <translation>Una norma del servidor del destinatario prohíbe el correo.</translation>
    </message>
    <message>
        <source>Too many mails or connections in a short time.</source>
        <translation>Demasiados correos o conexiones en poco tiempo.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>El servidor pidió intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server does not relay to this address.</source>
        <translation>El servidor no reenvía a esa dirección.</translation>
    </message>
    <message>
        <source>The mail went in circles.</source>
        <translation>El correo dio vueltas en círculo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached.</source>
        <translation>No se pudo contactar con el servidor del destinatario.</translation>
    </message>
    <message>
        <source>The mail could not be delivered in time.</source>
        <translation>El correo no se pudo entregar a tiempo.</translation>
    </message>
    <message>
        <source>The servers could not agree on encryption.</source>
        <translation>Los servidores no se pusieron de acuerdo en el cifrado.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Los servidores no se entendieron.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is in trouble.</source>
        <translation>El sistema de correo del destinatario tiene problemas.</translation>
    </message>
    <message>
        <source>The address is on the provider&apos;s own suppression list.</source>
        <translation>La dirección está en la lista de exclusión del proveedor.</translation>
    </message>
    <message>
        <source>The mail is delayed and is still being tried.</source>
        <translation>El correo se retrasa; se sigue intentando.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own rule turns such mails away.</source>
        <translation>Una regla del propio destinatario rechaza estos correos.</translation>
    </message>
    <message>
        <source>The mail was given up, and the report names no reason.</source>
        <translation>Se abandonó la entrega, y el informe no da ningún motivo.</translation>
    </message>
    <message>
        <source>The mail came back for a reason that is not understood.</source>
        <translation>El correo volvió por un motivo que no se entiende.</translation>
    </message>
    <message>
        <source>The writer is away.</source>
        <translation>Quien escribe está ausente.</translation>
    </message>
    <message>
        <source>The writer does not work there any more.</source>
        <translation>Quien escribe ya no trabaja allí.</translation>
    </message>
    <message>
        <source>A program confirms that the mail came in.</source>
        <translation>Un programa confirma que el correo llegó.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter wants to know that a person wrote.</source>
        <translation>El filtro del destinatario quiere saber si escribió una persona.</translation>
    </message>
    <message>
        <source>A program answered.</source>
        <translation>Respondió un programa.</translation>
    </message>
    <message>
        <source>The recipient marked the mail as spam.</source>
        <translation>El destinatario marcó el correo como spam.</translation>
    </message>
    <message>
        <source>The recipient reported the mail as fraud.</source>
        <translation>El destinatario denunció el correo como fraude.</translation>
    </message>
    <message>
        <source>The provider found a virus in the mail.</source>
        <translation>El proveedor encontró un virus en el correo.</translation>
    </message>
    <message>
        <source>The recipient asked to get no more mail.</source>
        <translation>El destinatario pidió no recibir más correos.</translation>
    </message>
    <message>
        <source>The recipient said that the mail is no spam.</source>
        <translation>El destinatario dijo que el correo no es spam.</translation>
    </message>
    <message>
        <source>The mail failed SPF, DKIM or DMARC at a provider.</source>
        <translation>El correo no superó SPF, DKIM o DMARC en un proveedor.</translation>
    </message>
    <message>
        <source>A provider passed on feedback about the mail.</source>
        <translation>Un proveedor transmitió un aviso sobre el correo.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>Se nombra a {0}.</translation>
    </message>
    <message>
        <source>A complaint of the type {0}.</source>
        <translation>Una queja del tipo {0}.</translation>
    </message>
    <message>
        <source>A complaint that Amazon passed on.</source>
        <translation>Una queja que transmitió Amazon.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program asked to unsubscribe.</source>
        <translation>El programa de correo del destinatario pidió la baja.</translation>
    </message>
    <message>
        <source>It says so (Auto-Submitted).</source>
        <translation>Lo dice ella misma (Auto-Submitted).</translation>
    </message>
    <message>
        <source>Its program marked it as an automatic reply.</source>
        <translation>Su programa la marcó como respuesta automática.</translation>
    </message>
    <message>
        <source>Its subject says so.</source>
        <translation>Lo dice su asunto.</translation>
    </message>
    <message>
        <source>It was made by a program and answers a mail.</source>
        <translation>La escribió un programa y responde a un correo.</translation>
    </message>
    <message>
        <source>It answers a mail and wants no answer itself.</source>
        <translation>Responde a un correo y no quiere respuesta.</translation>
    </message>
    <message>
        <source>It stands before the topic it answers.</source>
        <translation>Está delante del tema al que responde.</translation>
    </message>
    <message>
        <source>It answers a mail and takes no answer itself.</source>
        <translation>Responde a un correo y no admite respuesta.</translation>
    </message>
    <message>
        <source>It suppresses automatic replies and speaks of an absence.</source>
        <translation>Rechaza respuestas automáticas y habla de una ausencia.</translation>
    </message>
    <message>
        <source>It guards against loops and speaks of an absence.</source>
        <translation>Se protege de bucles y habla de una ausencia.</translation>
    </message>
    <message>
        <source>A filter asks the sender to confirm.</source>
        <translation>Un filtro pide al remitente que confirme.</translation>
    </message>
    <message>
        <source>{0} is not tracked: {1}</source>
        <translation>{0} no se sigue: {1}</translation>
    </message>
    <message>
        <source>click tracking is switched off for this mail</source>
        <translation>el seguimiento de clics está desactivado en este correo</translation>
    </message>
    <message>
        <source>it is marked as not tracked</source>
        <translation>está marcado como no seguido</translation>
    </message>
    <message>
        <source>it stands in a template element, which is never shown</source>
        <translation>está en un elemento template, que nunca se muestra</translation>
    </message>
    <message>
        <source>it is a tracking address of our own already</source>
        <translation>ya es una de nuestras direcciones de seguimiento</translation>
    </message>
    <message>
        <source>it was a tracked link of our own in quoted history</source>
        <translation>era un enlace seguido nuestro en el historial citado</translation>
    </message>
    <message>
        <source>its address is made with a merge field, which would tell the relay who reads it</source>
        <translation>su dirección lleva un campo que diría al relé quién la lee</translation>
    </message>
    <message>
        <source>its visible text is an address of another host, which filters call phishing</source>
        <translation>su texto visible es la dirección de otro servidor, lo que los filtros llaman phishing</translation>
    </message>
    <message>
        <source>only Outlook shows it, and it repeats no link that every reader sees</source>
        <translation>solo Outlook lo muestra, y no repite ningún enlace que todos vean</translation>
    </message>
    <message>
        <source>no reader can see it, so only machines would follow it</source>
        <translation>ningún lector lo ve; solo lo seguirían máquinas</translation>
    </message>
    <message>
        <source>it has neither text nor a picture, so no reader can follow it</source>
        <translation>no tiene texto ni imagen, así que nadie puede seguirlo</translation>
    </message>
    <message>
        <source>its address is not complete: it does not begin with https://</source>
        <translation>su dirección está incompleta: no empieza por https://</translation>
    </message>
    <message>
        <source>its address is not one that a redirect can lead to</source>
        <translation>una redirección no puede llevar a su dirección</translation>
    </message>
    <message>
        <source>No relay is set up: this mail can only be sent untracked.</source>
        <translation>No hay ningún relé configurado: este correo solo puede enviarse sin seguimiento.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>El asunto está vacío.</translation>
    </message>
    <message>
        <source>The attachments are {0} MB in the mail, and the provider takes at most {1} MB: attach less, or send a link instead.</source>
        <translation>Los archivos adjuntos ocupan {0} MB en el correo, y el proveedor acepta {1} MB como mucho: adjunte menos, o envíe un enlace.</translation>
    </message>
    <message>
        <source>The program ended while this mail was being handed over: it may have left or not. Look into your Sent folder before you send it again.</source>
        <translation>El programa terminó mientras se entregaba este correo: puede haber salido o no. Mire en su carpeta de enviados antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>This mail was due while nobody was there to send it. Send it now, or choose another time.</source>
        <translation>Este correo debía salir cuando no había nadie para enviarlo. Envíelo ahora o elija otro momento.</translation>
    </message>
    <message>
        <source>Your provider keeps its own copy of this mail, with pixel and tracked links: it takes no other in its place.</source>
        <translation>Su proveedor conserva su propia copia de este correo, con píxel y enlaces seguidos: no acepta otra en su lugar.</translation>
    </message>
    <message>
        <source>1 mail waits</source>
        <translation>1 correo espera para salir</translation>
    </message>
    <message>
        <source>{0} mails wait</source>
        <translation>{0} correos esperan para salir</translation>
    </message>
    <message>
        <source>A Message-ID of this mail is malformed.</source>
        <translation>Un Message-ID de este correo está mal formado.</translation>
    </message>
    <message>
        <source>A folder&apos;s name may not hold control characters.</source>
        <translation>El nombre de una carpeta no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>A limit is a number of mails, or 0 for none.</source>
        <translation>Un límite es un número de correos, o 0 para ninguno.</translation>
    </message>
    <message>
        <source>A sender&apos;s name may not hold control characters.</source>
        <translation>El nombre de un remitente no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>Another process is signing in just now: it is tried again.</source>
        <translation>Otro proceso está iniciando sesión ahora: se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Another program is changing the settings: try again.</source>
        <translation>Otro programa está cambiando los ajustes: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answers are read in at most {0} further folders.</source>
        <translation>Las respuestas se leen en {0} carpetas más como mucho.</translation>
    </message>
    <message>
        <source>Everybody begins cold: choose a warmer level.</source>
        <translation>Todos empiezan en frío: elija un nivel más cálido.</translation>
    </message>
    <message>
        <source>Excel holds {0} rows and no more: choose CSV.</source>
        <translation>Excel admite {0} filas y no más: elija CSV.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Dé un nombre a la pasarela.</translation>
    </message>
    <message>
        <source>Gmail&apos;s API takes only a sign-in with the browser.</source>
        <translation>La API de Gmail solo admite iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>Mails are just leaving through {0}: remove it when they have.</source>
        <translation>Están saliendo correos por {0}: quítela cuando hayan salido.</translation>
    </message>
    <message>
        <source>No account sends as {0}: choose another sender.</source>
        <translation>Ninguna cuenta envía como {0}: elija otro remitente.</translation>
    </message>
    <message>
        <source>One-click unsubscribing is missing in this mail.</source>
        <translation>Falta la baja con un clic en este correo.</translation>
    </message>
    <message>
        <source>Opens of this mail were to be tracked and are not.</source>
        <translation>Las aperturas de este correo debían seguirse y no se siguen.</translation>
    </message>
    <message>
        <source>Say in which time zone the mail is to leave.</source>
        <translation>Diga en qué zona horaria debe salir el correo.</translation>
    </message>
    <message>
        <source>Sign in to {0} again, or unlock the keyring that keeps its permission.</source>
        <translation>Inicie sesión en {0} otra vez, o desbloquee el llavero que guarda el permiso.</translation>
    </message>
    <message>
        <source>Signing in to {0} with the browser needs a client id of your own: register a desktop app at the provider, and enter its id in the settings.</source>
        <translation>Iniciar sesión en {0} con el navegador necesita un identificador de cliente propio: registre una aplicación de escritorio en el proveedor e introduzca su identificador en los ajustes.</translation>
    </message>
    <message>
        <source>That day is over: write now.</source>
        <translation>Ese día ya pasó: escriba ahora.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: {0}. Nothing was changed.</source>
        <translation>La copia no se pudo desempaquetar: {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The certificate file {0} {1}: choose a PEM file with the authority&apos;s certificate.</source>
        <translation>El archivo de certificado {0} {1}: elija un archivo PEM con el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>The entry for starting at login can not be changed: {0}.</source>
        <translation>La entrada de inicio al iniciar sesión no se puede cambiar: {0}.</translation>
    </message>
    <message>
        <source>The folder {0} can not be created: {1}.</source>
        <translation>La carpeta {0} no se puede crear: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} can not be written to: choose another with --profile.</source>
        <translation>No se puede escribir en la carpeta {0}: elija otra con --profile.</translation>
    </message>
    <message>
        <source>The gap between two mails is at most an hour.</source>
        <translation>El intervalo entre dos correos es de una hora como mucho.</translation>
    </message>
    <message>
        <source>The gap may vary by at most its own length.</source>
        <translation>El intervalo puede variar como mucho en su propia duración.</translation>
    </message>
    <message>
        <source>The key belongs to another account of the relay than the one that was set up: use that one&apos;s key, or set up the relay again.</source>
        <translation>La clave es de otra cuenta del relé que la configurada: use la clave de esa, o configure el relé de nuevo.</translation>
    </message>
    <message>
        <source>The mail account that this was written for is gone: choose another sender.</source>
        <translation>La cuenta para la que se escribió esto ya no existe: elija otro remitente.</translation>
    </message>
    <message>
        <source>The mail that this request was for is no longer there.</source>
        <translation>El correo de esta petición ya no existe.</translation>
    </message>
    <message>
        <source>The mailbox server does not do as asked: {0}.</source>
        <translation>El servidor del buzón no hace lo que se le pide: {0}.</translation>
    </message>
    <message>
        <source>The mailbox server tells no numbers of {0}.</source>
        <translation>El servidor del buzón no da números de {0}.</translation>
    </message>
    <message>
        <source>The mailbox server&apos;s answer is not IMAP.</source>
        <translation>La respuesta del servidor del buzón no es IMAP.</translation>
    </message>
    <message>
        <source>The name and the user may not hold control characters.</source>
        <translation>El nombre y el usuario no pueden contener caracteres de control.</translation>
    </message>
    <message>
        <source>The permission to use this account is gone.</source>
        <translation>El permiso para usar esta cuenta ha desaparecido.</translation>
    </message>
    <message>
        <source>The pixel of this mail is missing.</source>
        <translation>Falta el píxel de este correo.</translation>
    </message>
    <message>
        <source>The preferences in {0} can not be written: {1}.</source>
        <translation>Las preferencias en {0} no se pueden escribir: {1}.</translation>
    </message>
    <message>
        <source>The provider gives no lasting permission to this client id: allow it offline access, or take the program&apos;s access back at the provider and sign in again.</source>
        <translation>El proveedor no da permiso duradero a este identificador de cliente: permítale el acceso sin conexión, o retire el acceso del programa en el proveedor e inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answers what makes no sense.</source>
        <translation>El servidor de inicio de sesión del proveedor responde algo sin sentido.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gives no token.</source>
        <translation>El servidor de inicio de sesión del proveedor no da ningún token.</translation>
    </message>
    <message>
        <source>The relay is too old to enrol devices: update the relay.</source>
        <translation>El relé es demasiado antiguo para inscribir dispositivos: actualícelo.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of this program: update the program.</source>
        <translation>Los ajustes los escribió una versión más nueva de este programa: actualice el programa.</translation>
    </message>
    <message>
        <source>The times lie between 0 and {0} s, in order.</source>
        <translation>Los tiempos están entre 0 y {0} s, en orden.</translation>
    </message>
    <message>
        <source>The tracked link to {0} is missing in this mail.</source>
        <translation>Falta el enlace seguido a {0} en este correo.</translation>
    </message>
    <message>
        <source>The unsubscribe address of this mail is malformed.</source>
        <translation>La dirección de baja de este correo está mal formada.</translation>
    </message>
    <message>
        <source>The way to unsubscribe is missing in this mail.</source>
        <translation>Falta la forma de darse de baja en este correo.</translation>
    </message>
    <message>
        <source>There is no account called {0}.</source>
        <translation>No hay ninguna cuenta llamada {0}.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Esa cuenta ya no existe.</translation>
    </message>
    <message>
        <source>There is no such mail account: set one up first.</source>
        <translation>Esa cuenta de correo no existe: configure una primero.</translation>
    </message>
    <message>
        <source>There is no such mail any more.</source>
        <translation>Ese correo ya no existe.</translation>
    </message>
    <message>
        <source>There is no such mail in the outbox.</source>
        <translation>Ese correo no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>There is no such sent mail.</source>
        <translation>Ese correo enviado no existe.</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Esa plantilla no existe.</translation>
    </message>
    <message>
        <source>There is nothing to teach from this request.</source>
        <translation>No hay nada que enseñar con esta petición.</translation>
    </message>
    <message>
        <source>This alert rule is no longer there.</source>
        <translation>Esta regla de aviso ya no existe.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of this program: update the program.</source>
        <translation>Esta copia la escribió una versión más nueva de este programa: actualice el programa.</translation>
    </message>
    <message>
        <source>This is no open and no click: it can not be undone.</source>
        <translation>No es una apertura ni un clic: no se puede deshacer.</translation>
    </message>
    <message>
        <source>This mail names yours: it is an answer to it.</source>
        <translation>Este correo nombra al suyo: es una respuesta a él.</translation>
    </message>
    <message>
        <source>This mail was built wrongly: its {0} header.</source>
        <translation>Este correo está mal construido: su cabecera {0}.</translation>
    </message>
    <message>
        <source>This mail was to be tracked and is not.</source>
        <translation>Este correo debía seguirse y no se sigue.</translation>
    </message>
    <message>
        <source>This mailbox server can not remove a single mail from Sent.</source>
        <translation>Este servidor no puede quitar un solo correo de los enviados.</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Esta regla ya no existe.</translation>
    </message>
    <message>
        <source>Undo lasts between 0 and {0} seconds.</source>
        <translation>Deshacer dura entre 0 y {0} segundos.</translation>
    </message>
    <message>
        <source>Unsubscribing is the recipient’s word: it stands.</source>
        <translation>La baja es la palabra del destinatario: se mantiene.</translation>
    </message>
    <message>
        <source>Warming up begins with at least one mail, and grows each day.</source>
        <translation>El calentamiento empieza con al menos un correo y crece cada día.</translation>
    </message>
    <message>
        <source>Write the link&apos;s address as it stands in your mails.</source>
        <translation>Escriba la dirección del enlace tal como está en sus correos.</translation>
    </message>
    <message>
        <source>Write the tag&apos;s name.</source>
        <translation>Escriba el nombre de la etiqueta.</translation>
    </message>
    <message>
        <source>Your own list of providers in {0} makes no sense ({1}): mend the file, or move it away.</source>
        <translation>Su lista de proveedores en {0} no tiene sentido ({1}): arregle el archivo o muévalo.</translation>
    </message>
    <message>
        <source>{0} can not be locked: {1}. Check whose it is and that its folder can be written to.</source>
        <translation>{0} no se puede bloquear: {1}. Compruebe de quién es y que se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>{0} can not be signed in with the browser: its provider is not known to do so. Choose another provider, or a password.</source>
        <translation>{0} no puede iniciar sesión con el navegador: no consta que su proveedor lo permita. Elija otro proveedor o una contraseña.</translation>
    </message>
    <message>
        <source>{0} to leave through {1} (to {2}): choose another account for them, or delete them in the outbox first.</source>
        <translation>{0} por {1} (a {2}): elija otra cuenta para ellos, o bórrelos antes de la bandeja de salida.</translation>
    </message>
    <message>
        <source>“{0}” can not stand inside a mail: use PNG, JPEG, GIF or WebP.</source>
        <translation>«{0}» no puede estar dentro de un correo: use PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>“{0}” is gone: attach it again.</source>
        <translation>«{0}» ya no está: adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>First taken for {0}; changed because {1}</source>
        <translation>Primero se tomó por {0}; cambiado: {1}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>una máquina</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>usted mismo</translation>
    </message>
    <message>
        <source>somebody not verified</source>
        <translation>alguien sin verificar</translation>
    </message>
    <message>
        <source>later requests showed it</source>
        <translation>peticiones posteriores lo mostraron</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>usted lo dijo</translation>
    </message>
    <message>
        <source>you took your word back</source>
        <translation>usted retiró su palabra</translation>
    </message>
    <message>
        <source>you taught a rule</source>
        <translation>usted enseñó una regla</translation>
    </message>
    <message>
        <source>you took a taught rule back</source>
        <translation>usted retiró una regla enseñada</translation>
    </message>
    <message>
        <source>the habit of this company’s gateway became known</source>
        <translation>se conoció el hábito de la pasarela de esta empresa</translation>
    </message>
    <message>
        <source>the rules were renewed</source>
        <translation>las reglas se renovaron</translation>
    </message>
    <message>
        <source>the recipient answered</source>
        <translation>el destinatario respondió</translation>
    </message>
    <message>
        <source>the mail came back</source>
        <translation>el correo volvió</translation>
    </message>
    <message>
        <source>you were looking at the mail yourself</source>
        <translation>usted mismo miraba el correo</translation>
    </message>
    <message>
        <source>you enrolled or removed a device of yours</source>
        <translation>usted registró o quitó un dispositivo suyo</translation>
    </message>
    <message>
        <source>from the network {0}</source>
        <translation>desde la red {0}</translation>
    </message>
    <message>
        <source>from {0}’s machines</source>
        <translation>desde las máquinas de {0}</translation>
    </message>
    <message>
        <source>on mail to {0}</source>
        <translation>en correos a {0}</translation>
    </message>
    <message>
        <source>You taught that requests {0} are always a machine’s.</source>
        <translation>Usted enseñó que las peticiones {0} son siempre de una máquina.</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>templado</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>muy caliente</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>unos {0} s</translation>
    </message>
    <message>
        <source>{0} to {1} s</source>
        <translation>{0} a {1} s</translation>
    </message>
</context>
<context>
    <name>said together</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>What can be known</source>
        <translation>Qué se puede saber</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Cuentas de correo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
</context>
<context>
    <name>suppressed</name>
    <message>
        <source>Unsubscribed</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Your own entry</source>
        <translation>Su propia entrada</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Una máquina</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Usted mismo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Warming</source>
        <translation>Templado</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Muy caliente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Saliendo ahora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Sent or not?</source>
        <translation>¿Enviado o no?</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>For the digest</source>
        <translation>Para el resumen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Known to you</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>A machine after all</source>
        <translation>Era una máquina</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abrió</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>abrió un enlace</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>se dio de baja</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>answered automatically</source>
        <translation>respuesta automática</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retrasado</translation>
    </message>
    <message>
        <source>failed where passed on</source>
        <translation>falló tras el reenvío</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>marcado como spam</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>hoy {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>ayer {0}</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>mañana {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>en la última hora</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>hace {0} días</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Nothing seen</source>
        <translation>Nada visto</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Se necesita contraseña</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>One mail waits for it.</source>
        <translation>Un correo lo espera.</translation>
    </message>
    <message>
        <source>{0} mails wait for it.</source>
        <translation>{0} correos lo esperan.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>No es una respuesta</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Recordármelo entonces</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún no está hecho</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>replied</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>followed an important link</source>
        <translation>abrió un enlace importante</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>abrió un enlace</translation>
    </message>
    <message>
        <source>came back to a mail</source>
        <translation>volvió a un correo</translation>
    </message>
    <message>
        <source>opened a mail</source>
        <translation>abrió un correo</translation>
    </message>
    <message>
        <source>replied {0} times</source>
        <translation>respondió {0} veces</translation>
    </message>
    <message>
        <source>followed important links {0} times</source>
        <translation>abrió {0} veces enlaces importantes</translation>
    </message>
    <message>
        <source>followed links {0} times</source>
        <translation>abrió {0} veces enlaces</translation>
    </message>
    <message>
        <source>came back to mails {0} times</source>
        <translation>volvió {0} veces a los correos</translation>
    </message>
    <message>
        <source>opened {0} mails</source>
        <translation>abrió {0} correos</translation>
    </message>
    <message>
        <source>opened “{0}”</source>
        <translation>abrió «{0}»</translation>
    </message>
    <message>
        <source>followed a link in “{0}”</source>
        <translation>abrió un enlace de «{0}»</translation>
    </message>
    <message>
        <source>replied to “{0}”</source>
        <translation>respondió a «{0}»</translation>
    </message>
    <message>
        <source>unsubscribed by “{0}”</source>
        <translation>se dio de baja con «{0}»</translation>
    </message>
    <message>
        <source>did not get “{0}”: it came back</source>
        <translation>no recibió «{0}»: fue devuelto</translation>
    </message>
    <message>
        <source>opened “{0}” {1} times</source>
        <translation>abrió «{0}» {1} veces</translation>
    </message>
    <message>
        <source>followed links in “{0}” {1} times</source>
        <translation>abrió {1} veces enlaces de «{0}»</translation>
    </message>
    <message>
        <source>replied to “{0}” {1} times</source>
        <translation>respondió a «{0}» {1} veces</translation>
    </message>
    <message>
        <source>a mail without a subject</source>
        <translation>un correo sin asunto</translation>
    </message>
</context>
</TS>
