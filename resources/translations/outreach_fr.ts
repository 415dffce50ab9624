<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Ajouter un compte e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back. If it did not open: {0}</source>
        <translation>Connectez-vous dans votre navigateur, puis revenez. S’il ne s’est pas ouvert : {0}</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Ouverture du navigateur…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Another provider</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Maya Lind</source>
        <translation>Maya Lind</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Avec le navigateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Empty: the stored one</source>
        <translation>Vide : celui enregistré</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Of your own app at the provider</source>
        <translation>De votre propre application chez le fournisseur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Empty: none, or the stored one</source>
        <translation>Vide : aucun, ou celui enregistré</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Often the address</source>
        <translation>Souvent l’adresse</translation>
    </message>
    <message>
        <source>Sends by</source>
        <translation>Envoie par</translation>
    </message>
    <message>
        <source>Reads at</source>
        <translation>Lit sur</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Only for servers of your own</source>
        <translation>Seulement pour vos propres serveurs</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Let answers name their mail</source>
        <translation>Les réponses nomment leur message</translation>
    </message>
    <message>
        <source>Answers go to maya+tag@…: only where your provider takes such mail.</source>
        <translation>Les réponses vont à maya+tag@… : seulement si votre fournisseur accepte ces messages.</translation>
    </message>
    <message>
        <source>Send by Gmail&apos;s API, where SMTP is forbidden</source>
        <translation>Envoyer par l’API de Gmail, là où SMTP est interdit</translation>
    </message>
    <message>
        <source>Looking for the servers of {0}…</source>
        <translation>Recherche des serveurs de {0}…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>AccountRowCard</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test {0}</source>
        <translation>Tester {0}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Plus pour {0}</translation>
    </message>
    <message>
        <source>Edit, addresses, speed, default, remove</source>
        <translation>Modifier, adresses, vitesse, défaut, retirer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Addresses and signatures…</source>
        <translation>Adresses et signatures…</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Vitesse…</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Also sends as {0}.</source>
        <translation>Envoie aussi en tant que {0}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Pas encore de compte e-mail</translation>
    </message>
    <message>
        <source>Mails leave through your own account, and answers are read there.</source>
        <translation>Les e-mails partent de votre propre compte, et les réponses y sont lues.</translation>
    </message>
    <message>
        <source>Sign in to {0} in your browser, then come back.</source>
        <translation>Connectez-vous à {0} dans votre navigateur, puis revenez.</translation>
    </message>
    <message>
        <source>Each mail leaves through one of these, as yours. Passwords and permissions are kept in the keyring only.</source>
        <translation>Chaque e-mail part par l’un d’eux, en votre nom. Mots de passe et autorisations ne sont gardés que dans le trousseau.</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Comptes e-mail</translation>
    </message>
</context>
<context>
    <name>AlertDeedsController</name>
    <message>
        <source>You will be reminded of {0}: {1}</source>
        <translation>On vous rappellera {0} : {1}</translation>
    </message>
    <message>
        <source>Noted: that was you. It no longer counts for {0}.</source>
        <translation>Noté : c’était vous. Cela ne compte plus pour {0}.</translation>
    </message>
    <message>
        <source>Noted: those {1} were you. They no longer count for {0}.</source>
        <translation>Noté : ces {1} étaient vous. Ils ne comptent plus pour {0}.</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Put this alert aside</source>
        <translation>Mettre cette alerte de côté</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>{0} things for you, told together</source>
        <translation>{0} nouvelles pour vous, réunies</translation>
    </message>
    <message>
        <source>{0} things happened while you were away</source>
        <translation>{0} choses se sont passées en votre absence</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alert rules…</source>
        <translation>Règles d’alerte…</translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Alerts, newest first</source>
        <translation>Alertes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>Pas encore d’alertes</translation>
    </message>
    <message>
        <source>When a person reads your mail or follows a link, you are told at once.</source>
        <translation>Quand une personne lit votre e-mail ou suit un lien, vous le savez aussitôt.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact: more rows on the screen</source>
        <translation>Compact : plus de lignes à l’écran</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing fades, slides or blinks</source>
        <translation>Rien ne fond, ne glisse ni ne clignote</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Take {0} off</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Alerts an hour at most</source>
        <translation>Alertes par heure, au plus</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Your attention</source>
        <translation>Votre attention</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>alerts an hour.</source>
        <translation>alertes par heure.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Everything else comes in one digest: none is lost.</source>
        <translation>Tout le reste arrive dans un résumé : rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Backing up the profile.</source>
        <translation>Sauvegarde du profil.</translation>
    </message>
    <message>
        <source>Restoring the profile.</source>
        <translation>Restauration du profil.</translation>
    </message>
    <message>
        <source>The backup is in {0}</source>
        <translation>La sauvegarde est dans {0}</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Body of the mail</source>
        <translation>Corps de l’e-mail</translation>
    </message>
    <message>
        <source>Write as you would in any mail. A / or {{ offers fields and templates.</source>
        <translation>Écrivez comme dans tout e-mail. Un / ou {{ propose champs et modèles.</translation>
    </message>
    <message>
        <source>Body of the mail as source</source>
        <translation>Corps de l’e-mail en source</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Mark all</source>
        <translation>Tout marquer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Oublier pour de bon…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} marqués</translation>
    </message>
    <message>
        <source>Mark all {0}</source>
        <translation>Marquer les {0}</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ComfortsController</name>
    <message>
        <source>Forgetting old requests.</source>
        <translation>Suppression des anciennes demandes.</translation>
    </message>
    <message>
        <source>{0} old requests were forgotten.</source>
        <translation>{0} anciennes demandes ont été oubliées.</translation>
    </message>
    <message>
        <source>1 old request was forgotten.</source>
        <translation>1 ancienne demande a été oubliée.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be forgotten.</source>
        <translation>Rien n’est assez ancien pour être oublié.</translation>
    </message>
    <message>
        <source>{0} sample people are in.</source>
        <translation>{0} personnes d’exemple sont en place.</translation>
    </message>
    <message>
        <source>The sample is gone, and with it all that was known of it.</source>
        <translation>L’exemple est retiré, avec tout ce qu’on en savait.</translation>
    </message>
    <message>
        <source>There was no sample.</source>
        <translation>Il n’y avait pas d’exemple.</translation>
    </message>
</context>
<context>
    <name>ComfortsWiring</name>
    <message>
        <source>This is how an alert looks</source>
        <translation>Voici à quoi ressemble une alerte</translation>
    </message>
    <message>
        <source>It is only a test.</source>
        <translation>Ce n’est qu’un test.</translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Such as 11–50 people</source>
        <translation>Par exemple 11–50 personnes</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>À propos de la société</translation>
    </message>
    <message>
        <source>What you know of them</source>
        <translation>Ce que vous savez d’elle</translation>
    </message>
    <message>
        <source>A field of your own about this company</source>
        <translation>Un champ à vous sur cette société</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>CompanyModel</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chauds</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Le plus chaud</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>Write to all</source>
        <translation>Écrire à tous</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les lister</translation>
    </message>
    <message>
        <source>Show only these people in the list</source>
        <translation>Ne montrer que ces personnes dans la liste</translation>
    </message>
    <message>
        <source>Timeline of the company, newest first</source>
        <translation>Chronologie de la société, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>What happens with anybody of this company will stand here.</source>
        <translation>Ce qui se passe avec chaque personne de cette société apparaîtra ici.</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Retour à {0}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>{0} warm or hot</source>
        <translation>{0} tièdes ou chauds</translation>
    </message>
    <message>
        <source>last sign {0}</source>
        <translation>dernier signe {0}</translation>
    </message>
    <message>
        <source>People, timeline or facts</source>
        <translation>Personnes, chronologie ou informations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
</context>
<context>
    <name>CompanyPeople</name>
    <message>
        <source>People of this company, the warmest first</source>
        <translation>Personnes de cette société, les plus chaudes d’abord</translation>
    </message>
    <message>
        <source>The {0} warmest of {1}. “List them” shows all.</source>
        <translation>Les {0} plus chaudes sur {1}. « Les lister » les montre toutes.</translation>
    </message>
</context>
<context>
    <name>CompanyTable</name>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>No company to show</source>
        <translation>Aucune société à montrer</translation>
    </message>
    <message>
        <source>People are grouped by what stands in their field “Company”.</source>
        <translation>Les personnes sont groupées selon leur champ « Entreprise ».</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Fields and templates to choose from</source>
        <translation>Champs et modèles au choix</translation>
    </message>
</context>
<context>
    <name>ComposeController</name>
    <message>
        <source>Sending the test…</source>
        <translation>Envoi du test…</translation>
    </message>
    <message>
        <source>Your mail is on its way.</source>
        <translation>Votre e-mail est en route.</translation>
    </message>
    <message>
        <source>{0} mails are on their way.</source>
        <translation>{0} e-mails sont en route.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Held in the outbox</source>
        <translation>Retenu dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Enregistré sous « {0} ».</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Start Outreach when I sign in</source>
        <translation>Démarrer Outreach à l’ouverture de session</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Afficher une notification de test</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one, and watches from there.</source>
        <translation>Il démarre dans la zone de notification, s’il y en a une, et veille de là.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Alerts are shown by your desktop, and in this window where it shows none. “Pause alerts”, in the tray and by its key, holds them; afterwards you are told in one summary.</source>
        <translation>Les alertes sont affichées par votre bureau, et dans cette fenêtre s’il n’en montre pas. « Suspendre les alertes », dans la zone de notification ou au clavier, les retient ; vous recevez ensuite un seul résumé.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Liens e-mail</translation>
    </message>
    <message>
        <source>Choose Outreach as the mail program in your desktop’s settings, and a click on a mail address anywhere begins a letter here. Links of the form outreach:prospect/12 open a prospect.</source>
        <translation>Choisissez Outreach comme logiciel de messagerie dans les réglages de votre bureau : un clic sur une adresse e-mail commencera une lettre ici. Les liens de la forme outreach:prospect/12 ouvrent un prospect.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Write the whole record…</source>
        <translation>Écrire le dossier complet…</translation>
    </message>
    <message>
        <source>Everything that is stored, for whoever asks for it</source>
        <translation>Tout ce qui est enregistré, pour qui le demande</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Oublier pour de bon…</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merge with {0}</source>
        <translation>Fusionner avec {0}</translation>
    </message>
    <message>
        <source>List them all</source>
        <translation>Tous les lister</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir la société</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Delete {0}?</source>
        <translation>Supprimer {0} ?</translation>
    </message>
    <message>
        <source>The prospect goes, and with it the whole timeline and all mails to it. It can be taken back for a day.</source>
        <translation>Le prospect est supprimé, avec tout son historique et ses e-mails. On peut l’annuler pendant un jour.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DraftsButton</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>without a subject</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>You were writing “{0}”.</source>
        <translation>Vous étiez en train d’écrire « {0} ».</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Le brouillon a été abandonné.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Drafts, the latest first</source>
        <translation>Brouillons, les plus récents d’abord</translation>
    </message>
    <message>
        <source>What you write is kept here until it is sent.</source>
        <translation>Ce que vous écrivez est gardé ici jusqu’à l’envoi.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(rien encore)</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>à personne encore</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Paires qui sont peut-être une personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The same name at one company, or one mailbox written in two ways.</source>
        <translation>Le même nom dans une société, ou une boîte écrite de deux façons.</translation>
    </message>
    <message>
        <source>Nobody is there twice, as far as names and addresses tell.</source>
        <translation>Personne n’est là deux fois, d’après les noms et adresses.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merge {0} and {1}</source>
        <translation>Fusionner {0} et {1}</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outreach goes on watching</source>
        <translation>Outreach continue de veiller</translation>
    </message>
    <message>
        <source>You find it in the tray; quit it there.</source>
        <translation>Vous le trouvez dans la zone de notification ; quittez-le de là.</translation>
    </message>
    <message>
        <source>Quit Outreach?</source>
        <translation>Quitter Outreach ?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Once it has quit, nothing is sent and nobody tells you who reads. This desktop has no tray; minimised, Outreach goes on working.</source>
        <translation>Une fois quitté, rien n’est envoyé et personne ne vous dit qui lit. Ce bureau n’a pas de zone de notification ; réduit, Outreach continue de travailler.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol a device</source>
        <translation>Enregistrer un appareil</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Enrol a device of yours</source>
        <translation>Enregistrer un de vos appareils</translation>
    </message>
    <message>
        <source>Open this page with the phone or computer on which you read your own mail, and press its button. For seven days, opens from there count as you and not as the recipient.</source>
        <translation>Ouvrez cette page avec le téléphone ou l’ordinateur où vous lisez votre courrier, et appuyez sur son bouton. Pendant sept jours, les ouvertures de là comptent comme les vôtres et non celles du destinataire.</translation>
    </message>
    <message>
        <source>The page works once, and within an hour. Nothing is stored on the device.</source>
        <translation>La page fonctionne une fois, et pendant une heure. Rien n’est enregistré sur l’appareil.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>La demande telle qu’elle est venue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The rules alone would say: {0}. {1}</source>
        <translation>Les règles seules diraient : {0}. {1}</translation>
    </message>
    <message>
        <source>When the mail was delivered is not known.</source>
        <translation>On ne sait pas quand l’e-mail a été remis.</translation>
    </message>
    <message>
        <source>Time since delivery. Circles are opens, diamonds clicks; filled ones came from the same network; the ring marks this request.</source>
        <translation>Temps depuis la remise. Les cercles sont des ouvertures, les losanges des clics ; les pleins viennent du même réseau ; l’anneau marque cette demande.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>not on any list of known networks</source>
        <translation>sur aucune liste de réseaux connus</translation>
    </message>
    <message>
        <source>Since delivery</source>
        <translation>Depuis la remise</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>the picture in the mail</source>
        <translation>l’image dans l’e-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, sûr à {1} %</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export prospects</source>
        <translation>Exporter des prospects</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns for</source>
        <translation>Colonnes pour</translation>
    </message>
    <message>
        <source>With who opened and clicked what, when, and how sure</source>
        <translation>Avec qui a ouvert et cliqué quoi, quand, et avec quelle certitude</translation>
    </message>
    <message>
        <source>For Excel: begin the file with a mark, so that it reads é</source>
        <translation>Pour Excel : commencer le fichier par une marque, pour qu’il lise é</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} who are chosen</source>
        <translation>{0} choisis</translation>
    </message>
    <message>
        <source>Everybody in this view</source>
        <translation>Tous dans cette vue</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Outreach (reads back without loss)</source>
        <translation>Outreach (se relit sans perte)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ExportingController</name>
    <message>
        <source>Exporting.</source>
        <translation>Exportation.</translation>
    </message>
    <message>
        <source>Forgetting people for good.</source>
        <translation>Suppression définitive de personnes.</translation>
    </message>
    <message>
        <source>{0} prospects are in {1}</source>
        <translation>{0} prospects sont dans {1}</translation>
    </message>
    <message>
        <source>1 prospect is in {1}</source>
        <translation>1 prospect est dans {1}</translation>
    </message>
    <message>
        <source>The record is in {0}</source>
        <translation>Le dossier est dans {0}</translation>
    </message>
    <message>
        <source>The person is forgotten, here and at the relay.</source>
        <translation>La personne est oubliée, ici et sur le relais.</translation>
    </message>
    <message>
        <source>The person is forgotten here; the relay is told once it is there.</source>
        <translation>La personne est oubliée ici ; le relais l’apprendra dès qu’il sera là.</translation>
    </message>
    <message>
        <source>{0} people are forgotten, here and at the relay.</source>
        <translation>{0} personnes sont oubliées, ici et au relais.</translation>
    </message>
    <message>
        <source>{0} people are forgotten here; the relay is told as soon as it is there.</source>
        <translation>{0} personnes sont oubliées ici ; le relais le saura dès qu’il sera là.</translation>
    </message>
    <message>
        <source>Receipts are in {0}</source>
        <translation>Les reçus sont dans {0}</translation>
    </message>
</context>
<context>
    <name>FateFilter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>FieldPopover</name>
    <message>
        <source>Where nothing is known</source>
        <translation>Là où rien n’est connu</translation>
    </message>
    <message>
        <source>Words to write instead</source>
        <translation>Mots à écrire à la place</translation>
    </message>
    <message>
        <source>for example: there</source>
        <translation>par exemple : à vous</translation>
    </message>
    <message>
        <source>Liquid source</source>
        <translation>Source Liquid</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>Where nothing is known of a prospect:</source>
        <translation>Quand rien n’est connu d’un prospect :</translation>
    </message>
    <message>
        <source>Hold the mail and name it</source>
        <translation>Retenir l’e-mail et le signaler</translation>
    </message>
    <message>
        <source>Write other words</source>
        <translation>Écrire d’autres mots</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>{0} mails sent with it</source>
        <translation>{0} e-mails envoyés avec</translation>
    </message>
    <message>
        <source>1 mail sent with it</source>
        <translation>1 e-mail envoyé avec</translation>
    </message>
    <message>
        <source>, {0} came back</source>
        <translation>, {0} sont revenus</translation>
    </message>
    <message>
        <source>No mail was sent with it yet</source>
        <translation>Aucun e-mail envoyé avec pour l’instant</translation>
    </message>
    <message>
        <source>The band is where the true share lies, 19 times of 20. Reading is a lower bound: some mail programs hide their readers. Machines are not counted.</source>
        <translation>La bande montre où se trouve la vraie part, 19 fois sur 20. La lecture est un minimum : certains logiciels cachent leurs lecteurs. Les machines ne comptent pas.</translation>
    </message>
    <message>
        <source>{0} of {1}: not enough mail to tell (from {2})</source>
        <translation>{0} sur {1} : pas assez d’e-mails pour le dire (à partir de {2})</translation>
    </message>
    <message>
        <source>{0} % (between {1} and {2} %)</source>
        <translation>{0} % (entre {1} et {2} %)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Clear: only {0}</source>
        <translation>Effacer : seulement {0}</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
</context>
<context>
    <name>FirstMail</name>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Nothing new so far</source>
        <translation>Rien de neuf pour l’instant</translation>
    </message>
    <message>
        <source>Write to somebody: who reads it, follows a link or answers stands here.</source>
        <translation>Écrivez à quelqu’un : qui lit, suit un lien ou répond figure ici.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Look around with sample people</source>
        <translation>Découvrir avec des exemples</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
    <message>
        <source>The sample is in: twelve made-up people. Nobody of them is ever written to.</source>
        <translation>L’exemple est en place : douze personnes inventées. On n’écrit jamais à aucune d’elles.</translation>
    </message>
    <message>
        <source>Or see first what it looks like.</source>
        <translation>Ou voyez d’abord à quoi cela ressemble.</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Votre compte e-mail</translation>
    </message>
    <message>
        <source>Mails leave through it, one by one, as yours.</source>
        <translation>Les e-mails partent par lui, un par un, en votre nom.</translation>
    </message>
    <message>
        <source>Set up the account</source>
        <translation>Configurer le compte</translation>
    </message>
    <message>
        <source>Your relay</source>
        <translation>Votre relais</translation>
    </message>
    <message>
        <source>A small service of your own that notices opens and clicks.</source>
        <translation>Un petit service à vous, qui remarque ouvertures et clics.</translation>
    </message>
    <message>
        <source>Set up the relay</source>
        <translation>Configurer le relais</translation>
    </message>
    <message>
        <source>Your first prospect</source>
        <translation>Votre premier prospect</translation>
    </message>
    <message>
        <source>A name and a mail address are enough.</source>
        <translation>Un nom et une adresse e-mail suffisent.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Welcome. Three steps, and you know who reads.</source>
        <translation>Bienvenue. Trois étapes, et vous savez qui vous lit.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders where answers are looked for, too</source>
        <translation>Dossiers où l’on cherche aussi les réponses</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep these folders</source>
        <translation>Garder ces dossiers</translation>
    </message>
    <message>
        <source>Inbox and Spam are looked into in any case. Tick the folders into which your filters put answers. With Gmail, “All Mail” holds everything that is archived at once.</source>
        <translation>La boîte de réception et les indésirables sont toujours consultés. Cochez les dossiers où vos filtres rangent les réponses. Chez Gmail, « Tous les messages » contient tout ce qui est archivé aussitôt.</translation>
    </message>
    <message>
        <source>Folders of {0}</source>
        <translation>Dossiers de {0}</translation>
    </message>
    <message>
        <source>There are no other folders in this mailbox.</source>
        <translation>Il n’y a pas d’autre dossier dans cette boîte.</translation>
    </message>
    <message>
        <source>At most {0} folders can be chosen.</source>
        <translation>On peut choisir {0} dossiers au plus.</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Choisis : {0}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Alerts are paused</source>
        <translation>Les alertes sont en pause</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Rank of this line</source>
        <translation>Niveau de cette ligne</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Insert a field of the prospect</source>
        <translation>Insérer un champ du prospect</translation>
    </message>
</context>
<context>
    <name>FreeFieldRow</name>
    <message>
        <source>Add a field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>A field of your own, which mails can use, too</source>
        <translation>Un champ à vous, que les mails peuvent utiliser aussi</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nom du nouveau champ</translation>
    </message>
    <message>
        <source>Name, such as product</source>
        <translation>Nom, par exemple produit</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>GapsList</name>
    <message>
        <source>Recipients whose mail would be held</source>
        <translation>Destinataires dont l’e-mail serait retenu</translation>
    </message>
    <message>
        <source>{0}: {1} is empty</source>
        <translation>{0} : {1} est vide</translation>
    </message>
    <message>
        <source>{0} of {1} would be held:</source>
        <translation>{0} sur {1} seraient retenus :</translation>
    </message>
    <message>
        <source> (of {0}, the first were looked at)</source>
        <translation> (sur {0}, les premiers ont été examinés)</translation>
    </message>
</context>
<context>
    <name>GuardedDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>Ce n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>HabitDialog</name>
    <message>
        <source>Change a gateway</source>
        <translation>Modifier une passerelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From, in seconds after delivery</source>
        <translation>De, en secondes après la remise</translation>
    </message>
    <message>
        <source>To, in seconds after delivery</source>
        <translation>À, en secondes après la remise</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At the earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>What comes from {0} so many seconds after delivery counts as the gateway’s.</source>
        <translation>Ce qui vient de {0} tant de secondes après la remise compte comme la passerelle.</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Save these rows for mending…</source>
        <translation>Enregistrer ces lignes à corriger…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>à modifier</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>laissés tels quels</translation>
    </message>
    <message>
        <source>can not be taken</source>
        <translation>ne peuvent pas être pris</translation>
    </message>
    <message>
        <source>Nobody in this list would be added or changed.</source>
        <translation>Personne dans cette liste ne serait ajouté ni modifié.</translation>
    </message>
    <message>
        <source>1 row has an address that stands higher up in the same file.</source>
        <translation>1 ligne a une adresse qui figure plus haut dans le même fichier.</translation>
    </message>
    <message>
        <source>{0} rows have an address that stands higher up in the same file.</source>
        <translation>{0} lignes ont une adresse qui figure plus haut dans le même fichier.</translation>
    </message>
    <message>
        <source>{0} asked to be forgotten, and are left out.</source>
        <translation>{0} ont demandé à être oubliés et sont laissés de côté.</translation>
    </message>
    <message>
        <source>New stages: {0}.</source>
        <translation>Nouvelles étapes : {0}.</translation>
    </message>
    <message>
        <source>1 row can not be taken. The rest can be imported without it.</source>
        <translation>1 ligne ne peut pas être prise. Le reste peut être importé sans elle.</translation>
    </message>
    <message>
        <source>{0} rows can not be taken. The rest can be imported without them.</source>
        <translation>{0} lignes ne peuvent pas être prises. Le reste peut être importé sans elles.</translation>
    </message>
    <message>
        <source>These are the first {0}.</source>
        <translation>Voici les {0} premiers.</translation>
    </message>
    <message>
        <source>Rows that can not be taken</source>
        <translation>Lignes qui ne peuvent pas être prises</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Save the rows for mending</source>
        <translation>Enregistrer les lignes à corriger</translation>
    </message>
    <message>
        <source>rows to mend.csv</source>
        <translation>lignes a corriger.csv</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personnes déjà présentes</translation>
    </message>
    <message>
        <source>Tag for everybody</source>
        <translation>Étiquette pour tous</translation>
    </message>
    <message>
        <source>such as Fair 2026</source>
        <translation>par exemple Salon 2026</translation>
    </message>
    <message>
        <source>{0}: {1} columns.</source>
        <translation>{0} : {1} colonnes.</translation>
    </message>
    <message>
        <source>Recognised: {0}.</source>
        <translation>Reconnu : {0}.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the letters are right.</source>
        <translation>L’encodage est deviné : vérifiez que les lettres sont justes.</translation>
    </message>
    <message>
        <source>“{0}” is</source>
        <translation>« {0} » est</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>Que sont les colonnes ?</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Voici ce qui se passerait</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste what you copied</source>
        <translation>Coller ce que vous avez copié</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Ce que vous avez copié</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>CSV in any encoding, Excel, OpenDocument, vCard, or a JSON of ours.</source>
        <translation>CSV de tout encodage, Excel, OpenDocument, vCard ou notre JSON.</translation>
    </message>
    <message>
        <source>None yet. Each import can be taken back from here at any later time.</source>
        <translation>Aucune encore. Chaque importation peut être annulée ici à tout moment.</translation>
    </message>
    <message>
        <source>Imports before</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
</context>
<context>
    <name>ImportantLinks</name>
    <message>
        <source>Address of a link</source>
        <translation>Adresse d’un lien</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Important links</source>
        <translation>Liens importants</translation>
    </message>
    <message>
        <source>The address as it stands in your mails, such as your prices.</source>
        <translation>L’adresse telle qu’elle figure dans vos e-mails, par exemple vos prix.</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Importing {0}.</source>
        <translation>Importation de {0}.</translation>
    </message>
    <message>
        <source>Taking the import back.</source>
        <translation>Annulation de l’importation.</translation>
    </message>
    <message>
        <source>The list is in: {0}</source>
        <translation>La liste est importée : {0}</translation>
    </message>
    <message>
        <source>The import was taken back: {0}</source>
        <translation>L’importation a été annulée : {0}</translation>
    </message>
    <message>
        <source>The rows are saved. Mend them there, and import that file.</source>
        <translation>Les lignes sont enregistrées. Corrigez-les là et importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Tomorrow, {0}</source>
        <translation>Demain, {0}</translation>
    </message>
    <message>
        <source>Monday, {0}</source>
        <translation>Lundi, {0}</translation>
    </message>
    <message>
        <source>In their morning</source>
        <translation>Le matin chez eux</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Choisir un moment…</translation>
    </message>
    <message>
        <source>No chosen time</source>
        <translation>Aucun moment choisi</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Put a picture into the mail</source>
        <translation>Insérer une image dans l’e-mail</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Track opens</source>
        <translation>Suivre les ouvertures</translation>
    </message>
    <message>
        <source>A hidden picture tells when the mail is shown</source>
        <translation>Une image cachée signale quand l’e-mail est affiché</translation>
    </message>
    <message>
        <source>Track clicks</source>
        <translation>Suivre les clics</translation>
    </message>
    <message>
        <source>Links lead over the relay, which tells who follows them</source>
        <translation>Les liens passent par le relais, qui dit qui les suit</translation>
    </message>
    <message>
        <source>Continue the last thread</source>
        <translation>Poursuivre le dernier fil</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>More ways to write</source>
        <translation>Autres façons d’écrire</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Send a test to myself</source>
        <translation>M’envoyer un test</translation>
    </message>
    <message>
        <source>Track opens (not in plain text)</source>
        <translation>Suivre les ouvertures (pas en texte brut)</translation>
    </message>
    <message>
        <source>Continue a thread (there is none)</source>
        <translation>Continuer un fil (il n’y en a pas)</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>Brouillon gardé {0}</translation>
    </message>
    <message>
        <source>Write it as it will look</source>
        <translation>L’écrire tel qu’il paraîtra</translation>
    </message>
    <message>
        <source>Plain text only</source>
        <translation>Texte brut seulement</translation>
    </message>
    <message>
        <source>Edit the HTML source</source>
        <translation>Modifier le source HTML</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Replace what you have written?</source>
        <translation>Remplacer ce que vous avez écrit ?</translation>
    </message>
    <message>
        <source>Subject and body are replaced by the template.</source>
        <translation>L’objet et le corps sont remplacés par le modèle.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
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
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Choisir les destinataires</translation>
    </message>
    <message>
        <source>Cc, Bcc</source>
        <translation>Cc, Cci</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Addresses, with commas between</source>
        <translation>Adresses, séparées par des virgules</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>A subject that only this person would get</source>
        <translation>Un objet que seule cette personne recevrait</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>Empty mail</source>
        <translation>E-mail vide</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Words that are shown</source>
        <translation>Mots affichés</translation>
    </message>
    <message>
        <source>Address it leads to</source>
        <translation>Adresse vers laquelle il mène</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Unmark</source>
        <translation>Démarquer</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Links of this mail, and who followed them</source>
        <translation>Liens de cet e-mail, et qui les a suivis</translation>
    </message>
    <message>
        <source>Followed by a person, {0} ×</source>
        <translation>Suivi par une personne, {0} ×</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Non suivi</translation>
    </message>
    <message>
        <source>Only machines followed it</source>
        <translation>Seules des machines l’ont suivi</translation>
    </message>
    <message>
        <source>Not followed yet</source>
        <translation>Pas encore suivi</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search prospects</source>
        <translation>Rechercher des prospects</translation>
    </message>
    <message>
        <source>Name, company, address, tag or note</source>
        <translation>Nom, société, adresse, étiquette ou note</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>1 prospect</source>
        <translation>1 prospect</translation>
    </message>
    <message>
        <source>{0} prospects</source>
        <translation>{0} prospects</translation>
    </message>
</context>
<context>
    <name>MailboxController</name>
    <message>
        <source>Answers are not read: no mailbox is set up.</source>
        <translation>Les réponses ne sont pas lues : aucune boîte n’est configurée.</translation>
    </message>
    <message>
        <source>Reading answers to {0}.</source>
        <translation>Lecture des réponses à {0}.</translation>
    </message>
    <message>
        <source>Reading answers in {0} mailboxes.</source>
        <translation>Lecture des réponses dans {0} boîtes.</translation>
    </message>
    <message>
        <source>That mail counts as an answer no longer.</source>
        <translation>Cet e-mail ne compte plus comme réponse.</translation>
    </message>
    <message>
        <source>You will be reminded on {0}.</source>
        <translation>On vous le rappellera le {0}.</translation>
    </message>
</context>
<context>
    <name>MailboxSection</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Replace the copies that my provider keeps in Sent</source>
        <translation>Remplacer les copies que mon fournisseur garde dans Envoyés</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Your inbox, your Spam folder and the folders you choose are looked at for answers to your mails, bounces and absences. Only headers are read of other mail. Nothing is marked as read, moved or deleted, and no picture in a mail is ever loaded. A mail in the inbox is there at once, one in the other folders after four minutes at most.</source>
        <translation>Votre boîte de réception, vos indésirables et les dossiers que vous choisissez sont consultés pour y trouver réponses, retours et absences. Des autres messages, seuls les en-têtes sont lus. Rien n’est marqué comme lu, déplacé ni supprimé, et aucune image n’est jamais chargée. Un message de la boîte de réception est là aussitôt, celui des autres dossiers après quatre minutes au plus.</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Dossiers…</translation>
    </message>
    <message>
        <source>Folders of {0}</source>
        <translation>Dossiers de {0}</translation>
    </message>
    <message>
        <source>Copies in Sent</source>
        <translation>Copies dans Envoyés</translation>
    </message>
    <message>
        <source>Each mail that leaves gets a clean copy in Sent, without the invisible picture and with its own links, so that reading your own mail is never an open. Gmail and some others keep a copy of their own, which is tracked. With your leave it is taken out (into the bin, where there is one) and the clean one put in its place.</source>
        <translation>Chaque e-mail qui part reçoit une copie propre dans Envoyés, sans l’image invisible et avec ses propres liens, pour que lire votre propre courrier ne soit jamais une ouverture. Gmail et quelques autres gardent leur propre copie, qui est suivie. Avec votre accord, elle est retirée (vers la corbeille, s’il y en a une) et la propre mise à sa place.</translation>
    </message>
    <message>
        <source>No mailbox is set up: give an account its IMAP server.</source>
        <translation>Aucune boîte n’est configurée : donnez à un compte son serveur IMAP.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
</context>
<context>
    <name>MailsView</name>
    <message>
        <source>Which mail</source>
        <translation>Quel e-mail</translation>
    </message>
    <message>
        <source>The mail as it was written</source>
        <translation>L’e-mail tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Pas encore d’e-mail</translation>
    </message>
    <message>
        <source>Mails to this person will stand here as they were sent.</source>
        <translation>Les e-mails à cette personne s’afficheront ici tels qu’ils ont été envoyés.</translation>
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
        <translation>Chercher quels serveurs reçoivent les e-mails d’un destinataire</translation>
    </message>
    <message>
        <source>Asks the name servers for the recipient’s domain, nothing else</source>
        <translation>Interroge les serveurs de noms sur le domaine du destinataire, et rien d’autre</translation>
    </message>
    <message>
        <source>Enrol a device of mine…</source>
        <translation>Enregistrer un de mes appareils…</translation>
    </message>
    <message>
        <source>So that your own phone never counts as the recipient</source>
        <translation>Pour que votre téléphone ne compte jamais comme le destinataire</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Rien d’appris pour l’instant</translation>
    </message>
    <message>
        <source>Say “That was me” behind a “Why?” on a timeline, and it stands here. When a company’s mail filter shows a habit, it stands here too.</source>
        <translation>Dites « C’était moi » derrière un « Pourquoi ? » de l’historique, et cela s’affichera ici. Quand le filtre d’une société montre une habitude, elle s’affiche ici aussi.</translation>
    </message>
    <message>
        <source>Gateways of companies</source>
        <translation>Passerelles des sociétés</translation>
    </message>
    <message>
        <source>Always a machine</source>
        <translation>Toujours une machine</translation>
    </message>
    <message>
        <source>Your word on single requests</source>
        <translation>Votre parole sur certaines demandes</translation>
    </message>
    <message>
        <source>Your own devices</source>
        <translation>Vos propres appareils</translation>
    </message>
    <message>
        <source>And {0} older ones.</source>
        <translation>Et {0} plus anciens.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>Oublier {0} ?</translation>
    </message>
    <message>
        <source>Verdicts that rest on it are made again. Mails sent from now on can teach it anew.</source>
        <translation>Les verdicts qui en dépendent sont refaits. Les e-mails envoyés dès maintenant peuvent l’apprendre à nouveau.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>What was said and learned</source>
        <translation>Ce qui a été dit et appris</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two prospects</source>
        <translation>Fusionner deux prospects</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mails, events, notes, tasks and tags of both are kept, and so is the other address. Choose what is right where they differ.</source>
        <translation>E-mails, événements, notes, tâches et étiquettes des deux sont gardés, ainsi que l’autre adresse. Choisissez ce qui est juste là où ils diffèrent.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Open timeline</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Notes and tasks about this person stand here, and only here.</source>
        <translation>Les notes et tâches sur cette personne sont ici, et seulement ici.</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>Delete this task</source>
        <translation>Supprimer cette tâche</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, modifié</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Always a machine {0}</source>
        <translation>Toujours une machine {0}</translation>
    </message>
    <message>
        <source>changes no past verdict</source>
        <translation>ne change aucun verdict passé</translation>
    </message>
    <message>
        <source>changes 1 past verdict</source>
        <translation>change 1 verdict passé</translation>
    </message>
    <message>
        <source>changes {0} past verdicts of 1 mail</source>
        <translation>change {0} verdicts passés d’1 e-mail</translation>
    </message>
    <message>
        <source>changes {0} past verdicts of {1} mails</source>
        <translation>change {0} verdicts passés de {1} e-mails</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>Never, by your rules</source>
        <translation>Jamais, selon vos règles</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>The relay is being told the links of this mail. Then it leaves.</source>
        <translation>Le relais apprend les liens de cet e-mail. Ensuite il part.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Cet e-mail est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This mail is held until you have mended what is missing and try again.</source>
        <translation>Cet e-mail est retenu jusqu’à ce que vous ayez corrigé ce qui manque et réessayé.</translation>
    </message>
    <message>
        <source>The mail server refused this mail. Nothing was sent.</source>
        <translation>Le serveur de messagerie a refusé cet e-mail. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this mail left: the line broke after it was handed over and before the server answered. Look into your Sent folder, or ask, and then decide.

•  Send again: if the first one did arrive, the prospect gets the mail twice.
•  It was sent: if it did not arrive, the prospect gets nothing, and you wait in vain.</source>
        <translation>Personne ne peut dire si cet e-mail est parti : la ligne a été coupée après sa remise et avant la réponse du serveur. Regardez dans votre dossier Envoyés, ou demandez, puis décidez.

•  Renvoyer : si le premier est arrivé, le prospect reçoit l’e-mail deux fois.
•  Il a été envoyé : s’il n’est pas arrivé, le prospect ne reçoit rien, et vous attendez en vain.</translation>
    </message>
    <message>
        <source>This mail was sent.</source>
        <translation>Cet e-mail a été envoyé.</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tout essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The letter becomes a draft again</source>
        <translation>La lettre redevient un brouillon</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Mails pass through here on their way out. One that can not leave says why.</source>
        <translation>Les e-mails passent ici avant de partir. Celui qui ne peut pas partir dit pourquoi.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Mails that have not left</source>
        <translation>E-mails qui ne sont pas partis</translation>
    </message>
    <message>
        <source>Leaves {0}. {1}.</source>
        <translation>Part {0}. {1}.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation>{0}, à {1}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>This mail leaves by itself. “Send now” does not wait for the hours.</source>
        <translation>Cet e-mail partira de lui-même. « Envoyer maintenant » n’attend pas les heures.</translation>
    </message>
    <message>
        <source>{0} mails are chosen</source>
        <translation>{0} e-mails sont choisis</translation>
    </message>
    <message>
        <source>Discard this mail?</source>
        <translation>Abandonner cet e-mail ?</translation>
    </message>
    <message>
        <source>Discard these mails?</source>
        <translation>Abandonner ces e-mails ?</translation>
    </message>
    <message>
        <source>It will not be sent, and can not be brought back.</source>
        <translation>Il ne sera pas envoyé et ne pourra pas être récupéré.</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>As fast as the other accounts</source>
        <translation>Aussi vite que les autres comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this speed</source>
        <translation>Garder cette vitesse</translation>
    </message>
    <message>
        <source>Providers grow wary of accounts that suddenly send much. The speed of all other accounts stands under Sending.</source>
        <translation>Les fournisseurs se méfient des comptes qui envoient soudain beaucoup. La vitesse des autres comptes est sous Envoi.</translation>
    </message>
    <message>
        <source>Speed of {0}</source>
        <translation>Vitesse de {0}</translation>
    </message>
</context>
<context>
    <name>PaceFields</name>
    <message>
        <source>Seconds between two mails</source>
        <translation>Secondes entre deux mails</translation>
    </message>
    <message>
        <source>Mails in an hour</source>
        <translation>Mails par heure</translation>
    </message>
    <message>
        <source>Mails in 24 hours</source>
        <translation>Mails en 24 heures</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Warm a young account up</source>
        <translation>Chauffer un compte récent</translation>
    </message>
    <message>
        <source>Mails on the first day</source>
        <translation>Mails le premier jour</translation>
    </message>
    <message>
        <source>More each day</source>
        <translation>De plus chaque jour</translation>
    </message>
    <message>
        <source>Until so many a day</source>
        <translation>Jusqu’à tant par jour</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>Action, prospect or template</source>
        <translation>Action, prospect ou modèle</translation>
    </message>
    <message>
        <source>Type an action, a prospect or a template</source>
        <translation>Tapez une action, un prospect ou un modèle</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Rien ne correspond à ces lettres.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
</context>
<context>
    <name>PaletteWiring</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Restore a sealed backup</source>
        <translation>Restaurer une sauvegarde scellée</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This backup is sealed. With its passphrase the profile becomes what it was then; what is here now is kept as a copy.</source>
        <translation>Cette sauvegarde est scellée. Avec sa phrase secrète, le profil redevient ce qu’il était ; ce qui est ici maintenant est gardé en copie.</translation>
    </message>
</context>
<context>
    <name>PauseRows</name>
    <message>
        <source>Pauses of sending</source>
        <translation>Pauses d’envoi</translation>
    </message>
    <message>
        <source>First day of the pause</source>
        <translation>Premier jour de la pause</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Dernier jour de la pause</translation>
    </message>
    <message>
        <source>What the pause is for</source>
        <translation>Raison de la pause</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Add a pause</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>PeopleWiring</name>
    <message>
        <source>Changing prospects</source>
        <translation>Modification des prospects</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Open timeline</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview for the previous prospect</source>
        <translation>Aperçu pour le prospect précédent</translation>
    </message>
    <message>
        <source>Preview for the next prospect</source>
        <translation>Aperçu pour le prospect suivant</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Aperçu de l’e-mail</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose whom to write to. The mail stands here as it will leave.</source>
        <translation>Choisissez à qui écrire. Le mail apparaît ici tel qu’il partira.</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>(no subject yet)</source>
        <translation>(pas encore d’objet)</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Manque : {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>{0} in size</source>
        <translation>{0} de taille</translation>
    </message>
    <message>
        <source>{0} of {1} links tracked</source>
        <translation>{0} liens sur {1} suivis</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keep raw requests for</source>
        <translation>Conserver les demandes brutes</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>As long as I like</source>
        <translation>Aussi longtemps que je veux</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Oublier maintenant</translation>
    </message>
    <message>
        <source>Make a copy of the profile every day</source>
        <translation>Faire chaque jour une copie du profil</translation>
    </message>
    <message>
        <source>Put the sample in</source>
        <translation>Ajouter l’exemple</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Réafficher les premiers pas</translation>
    </message>
    <message>
        <source>What is kept of opens and clicks</source>
        <translation>Ce qui est conservé des ouvertures et des clics</translation>
    </message>
    <message>
        <source>Each request at your relay is kept on this machine with its time, network address and mail program: it is the evidence for what the timeline says. Older requests than you choose here are removed for good at every start, and with them the lines that rest on them. Mails, replies, notes and who unsubscribed stay.</source>
        <translation>Chaque demande à votre relais est conservée sur cet ordinateur avec son heure, son adresse réseau et son logiciel de messagerie : c’est la preuve de ce que dit l’historique. Les demandes plus anciennes que la durée choisie ici sont supprimées définitivement à chaque démarrage, avec les lignes qui en dépendent. E-mails, réponses, notes et désabonnements restent.</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Copies sur cet ordinateur</translation>
    </message>
    <message>
        <source>The daily copies, of which seven are kept, bring everything back after a mishap. Without them only your own backups can; those that are there go after thirty days. They stand under Data.</source>
        <translation>Les copies quotidiennes, dont sept sont gardées, rendent tout après un incident. Sans elles, seules vos propres sauvegardes le peuvent ; celles qui existent disparaissent après trente jours. Elles se trouvent sous « Données ».</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Personnes d’exemple</translation>
    </message>
    <message>
        <source>Twelve made-up people with mails and visits, to look around with. Their addresses can not exist, and nobody of them is ever written to.</source>
        <translation>Douze personnes inventées, avec e-mails et visites, pour découvrir. Leurs adresses ne peuvent pas exister, et on n’écrit jamais à aucune.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>The rules are newer: judging history again.</source>
        <translation>Les règles sont plus récentes : l’historique est rejugé.</translation>
    </message>
</context>
<context>
    <name>ProspectDialog</name>
    <message>
        <source>Edit prospect</source>
        <translation>Modifier le prospect</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Europe/Berlin, or nothing</source>
        <translation>Europe/Paris, ou rien</translation>
    </message>
    <message>
        <source>Own fields, one a line</source>
        <translation>Champs personnels, un par ligne</translation>
    </message>
    <message>
        <source>One a line, such as   product: Drills</source>
        <translation>Un par ligne, par exemple   product: Perceuses</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnels</translation>
    </message>
    <message>
        <source>Write own fields as name: value, one a line.</source>
        <translation>Écrivez les champs personnels sous la forme nom : valeur, un par ligne.</translation>
    </message>
</context>
<context>
    <name>ProspectList</name>
    <message>
        <source>Search for something near</source>
        <translation>Chercher quelque chose d’approchant</translation>
    </message>
    <message>
        <source>Add your first prospect</source>
        <translation>Ajoutez votre premier prospect</translation>
    </message>
    <message>
        <source>A name and a mail address are enough. Then write, and see who reads it.</source>
        <translation>Un nom et une adresse e-mail suffisent. Écrivez ensuite, et voyez qui vous lit.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search and the filters.</source>
        <translation>Essayez moins de lettres, ou effacez recherche et filtres.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Search for “{0}” instead</source>
        <translation>Chercher plutôt « {0} »</translation>
    </message>
    <message>
        <source>j and k walk, x marks, Return opens, letters search, Ctrl+Z takes back</source>
        <translation>j et k parcourent, x marque, Entrée ouvre, les lettres cherchent, Ctrl+Z annule</translation>
    </message>
</context>
<context>
    <name>ProspectPanel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Show what this warmth is made of</source>
        <translation>Montrer de quoi cet intérêt est fait</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Edit this prospect</source>
        <translation>Modifier ce prospect</translation>
    </message>
    <message>
        <source>Delete this prospect</source>
        <translation>Supprimer ce prospect</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Write the first mail. When it is read, you will see it here and be told.</source>
        <translation>Écrivez le premier e-mail. Quand il sera lu, vous le verrez ici et serez prévenu.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>Asked for no more mail on {0}.</source>
        <translation>A demandé le {0} de ne plus recevoir d’e-mails.</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir la société</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>Timeline, mails, notes or details</source>
        <translation>Historique, e-mails, notes ou détails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ProspectSide</name>
    <message>
        <source>Choose a prospect</source>
        <translation>Choisissez un prospect</translation>
    </message>
    <message>
        <source>Everything that happened with that person will stand here.</source>
        <translation>Tout ce qui se passe avec cette personne s’affichera ici.</translation>
    </message>
</context>
<context>
    <name>ProspectTable</name>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l’adresse</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Write to</source>
        <translation>Écrire à</translation>
    </message>
    <message>
        <source>Search prospects</source>
        <translation>Rechercher des prospects</translation>
    </message>
    <message>
        <source>Name, company or address</source>
        <translation>Nom, société ou adresse</translation>
    </message>
    <message>
        <source>Prospects to tick</source>
        <translation>Prospects à cocher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Everybody gets a mail of their own; nobody sees the others.</source>
        <translation>Chacun reçoit son propre e-mail ; personne ne voit les autres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} choisis</translation>
    </message>
</context>
<context>
    <name>RelaySection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Enregistré ; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Fill in the relay&apos;s address.</source>
        <translation>Indiquez l’adresse du relais.</translation>
    </message>
    <message>
        <source>It notices opens and clicks. Without one, mails leave untracked.</source>
        <translation>Il remarque ouvertures et clics. Sans lui, les e-mails partent sans suivi.</translation>
    </message>
    <message>
        <source>A change is tested for real, and stored only if the test passes.</source>
        <translation>Un changement est testé pour de vrai, et gardé seulement si le test réussit.</translation>
    </message>
    <message>
        <source>Whoever runs the relay makes the key, with “outreach-relay account create NAME”. It is shown only once.</source>
        <translation>La personne qui gère le relais crée la clé avec « outreach-relay account create NOM ». Elle n’est montrée qu’une fois.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove {0}?</source>
        <translation>Retirer {0} ?</translation>
    </message>
    <message>
        <source>Who sends the waiting mails</source>
        <translation>Qui envoie les e-mails en attente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its password or permission is forgotten. Mails already sent stay.</source>
        <translation>Son mot de passe ou son autorisation est oublié. Les e-mails déjà envoyés restent.</translation>
    </message>
    <message>
        <source>Another account has to send them:</source>
        <translation>Un autre compte doit les envoyer :</translation>
    </message>
    <message>
        <source>Send or delete them in the outbox first.</source>
        <translation>Envoyez-les ou supprimez-les d’abord dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Size and language change as soon as what is under way is done.</source>
        <translation>La taille et la langue changent dès que ce qui est en cours est terminé.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report of what went wrong</source>
        <translation>Rapport sur l’erreur</translation>
    </message>
    <message>
        <source>This was our mistake. Copy the report and send it to whoever looks after Outreach for you. Addresses, links, texts and secrets have been taken out; read it before you send it.</source>
        <translation>C’était notre erreur. Copiez le rapport et envoyez-le à la personne qui s’occupe d’Outreach pour vous. Adresses, liens, textes et secrets ont été retirés ; lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Picture, not loaded</source>
        <translation>Image, non chargée</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Alert rule</source>
        <translation>Règle d’alerte</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Nouvelle règle d’alerte</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Within, in hours</source>
        <translation>En, en heures</translation>
    </message>
    <message>
        <source>Only this link</source>
        <translation>Seulement ce lien</translation>
    </message>
    <message>
        <source>any link</source>
        <translation>n’importe quel lien</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Try on my history</source>
        <translation>Essayer sur mon historique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>Looking through the last 90 days…</source>
        <translation>Examen des 90 derniers jours…</translation>
    </message>
    <message>
        <source>Delete this rule?</source>
        <translation>Supprimer cette règle ?</translation>
    </message>
    <message>
        <source>It can be switched off instead. Deleting it can not be undone.</source>
        <translation>Elle peut aussi être désactivée. La suppression ne peut pas être annulée.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>On: {0}</source>
        <translation>Activé : {0}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Modifier : {0}</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
</context>
<context>
    <name>SafekeepingSection</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Export prospects…</source>
        <translation>Exporter des prospects…</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase, or none</source>
        <translation>Phrase secrète, ou aucune</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>None yet: the first is made today.</source>
        <translation>Aucune encore : la première est faite aujourd’hui.</translation>
    </message>
    <message>
        <source>Lists in and out</source>
        <translation>Listes entrantes et sortantes</translation>
    </message>
    <message>
        <source>Bring people in from a file of any kind, or give them to another program. You can also drop a file onto the window.</source>
        <translation>Faites entrer des personnes depuis tout fichier, ou donnez-les à un autre programme. Vous pouvez aussi déposer un fichier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>One file with people, mails, opens and settings. Passwords and keys stay in your keyring. With a passphrase nobody else can read the file; forget it, and neither can you.</source>
        <translation>Un fichier avec personnes, e-mails, ouvertures et réglages. Mots de passe et clés restent dans votre trousseau. Avec une phrase secrète, personne d’autre ne peut lire le fichier ; si vous l’oubliez, vous non plus.</translation>
    </message>
    <message>
        <source>Copies at hand</source>
        <translation>Copies disponibles</translation>
    </message>
    <message>
        <source>A copy is made every day, unless you switched that off under Privacy, and seven are kept. Restoring one keeps what it replaces (three at most, for thirty days, and none once somebody is erased), asks about mails that may have left since, and erases again whoever was erased.</source>
        <translation>Une copie est faite chaque jour, sauf si vous l’avez désactivé sous « Confidentialité », et sept sont gardées. Une restauration garde ce qu’elle remplace (trois au plus, trente jours, et aucune dès que quelqu’un est effacé), demande ce qu’il en est des messages qui ont pu partir depuis, et efface à nouveau qui a été effacé.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>The passphrase needs {0} letters or more.</source>
        <translation>La phrase secrète doit avoir au moins {0} lettres.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>SafekeepingWiring</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>The profile becomes what it was then. What is here now is kept as a copy, to which you can go back the same way.</source>
        <translation>Le profil redevient ce qu’il était. Ce qui est ici maintenant est gardé en copie, à laquelle vous pouvez revenir de la même façon.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Where should the record go?</source>
        <translation>Où mettre le dossier ?</translation>
    </message>
    <message>
        <source>Choose somebody in the list first, and do it again.</source>
        <translation>Choisissez d’abord quelqu’un dans la liste, puis recommencez.</translation>
    </message>
    <message>
        <source>Forget {0} for good?</source>
        <translation>Oublier {0} pour de bon ?</translation>
    </message>
    <message>
        <source>Forget {0} people for good?</source>
        <translation>Oublier {0} personnes pour de bon ?</translation>
    </message>
    <message>
        <source>Forget 1 person for good?</source>
        <translation>Oublier 1 personne pour de bon ?</translation>
    </message>
    <message>
        <source>Everything goes: the person, notes, tasks, all mails and every request, here and at the relay. What remains is a code from which nobody can read the address; it keeps the person from being imported or written to again. What could be taken back until now no longer can, and copies that a restore put aside go. Daily copies hold the person until newer ones replace them. This can not be undone.</source>
        <translation>Tout disparaît : la personne, les notes, les tâches, tous les messages et chaque requête, ici et au relais. Il reste un code dont personne ne peut lire l’adresse ; il empêche que la personne soit importée ou contactée à nouveau. Ce qui pouvait être annulé jusqu’ici ne le peut plus, et les copies mises de côté par une restauration disparaissent. Les copies quotidiennes contiennent la personne jusqu’à ce que de plus récentes les remplacent. C’est irréversible.</translation>
    </message>
    <message>
        <source>Choose where the receipt goes, and forget</source>
        <translation>Choisir où va le reçu, et oublier</translation>
    </message>
    <message>
        <source>Where should the receipt go?</source>
        <translation>Où mettre le reçu ?</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>What this warmth is made of</source>
        <translation>De quoi cette chaleur est faite</translation>
    </message>
    <message>
        <source>{0} older acts</source>
        <translation>{0} actes plus anciens</translation>
    </message>
    <message>
        <source>No person has opened, followed or answered anything yet.</source>
        <translation>Personne n’a encore rien ouvert, suivi ni répondu.</translation>
    </message>
    <message>
        <source>Points fade with time. Machines and yourself never count.</source>
        <translation>Les points s’estompent avec le temps. Les machines et vous-même ne comptez jamais.</translation>
    </message>
    <message>
        <source>of {0} points when it happened</source>
        <translation>sur {0} points quand c’est arrivé</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send it (Ctrl+Return)</source>
        <translation>L’envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send {0} mails</source>
        <translation>Envoyer {0} e-mails</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>Envoyer {0}</translation>
    </message>
    <message>
        <source>In the morning where each of them lives</source>
        <translation>Le matin, là où chacun vit</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>À un autre moment…</translation>
    </message>
</context>
<context>
    <name>SendersDialog</name>
    <message>
        <source>Addresses and signatures</source>
        <translation>Adresses et signatures</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Maya Lind</source>
        <translation>Maya Lind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>An alias must be one that your provider lets this account send as. The first address is the account&apos;s own.</source>
        <translation>Un alias doit être autorisé par votre fournisseur pour ce compte. La première adresse est celle du compte.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>SendingRulesController</name>
    <message>
        <source>The rules are kept. The outbox shows what they mean.</source>
        <translation>Les règles sont gardées. La boîte d’envoi montre ce qu’elles signifient.</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Seconds to take a mail back</source>
        <translation>Secondes pour reprendre un e-mail</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Les heures de travail commencent</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Les heures de travail finissent</translation>
    </message>
    <message>
        <source>Their morning begins</source>
        <translation>Leur matin commence</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Votre fuseau horaire</translation>
    </message>
    <message>
        <source>This machine’s own</source>
        <translation>Celui de cet ordinateur</translation>
    </message>
    <message>
        <source>What was due while Outreach was closed</source>
        <translation>Ce qui était dû pendant qu’Outreach était fermé</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Garder ces règles</translation>
    </message>
    <message>
        <source>Send it now, within the hours</source>
        <translation>L’envoyer maintenant, dans les heures</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Me demander d’abord</translation>
    </message>
    <message>
        <source>Second thoughts, and closed doors</source>
        <translation>Repentirs et portes closes</translation>
    </message>
    <message>
        <source>Due while Outreach was closed</source>
        <translation>Dû pendant qu’Outreach était fermé</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Counted where the prospect lives, or where you do if that is not known. A time that you choose for a mail, and “Send now”, do not wait for them.</source>
        <translation>Compté là où vit le prospect, ou chez vous si on ne le sait pas. Un moment que vous choisissez, et « Envoyer maintenant », n’attendent pas.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Their morning</source>
        <translation>Leur matin</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Speed of each account</source>
        <translation>Rythme de chaque compte</translation>
    </message>
    <message>
        <source>Providers grow wary of accounts that suddenly send much. Gaps vary by a third, so that mails do not leave like clockwork; limits slide with the clock. An account can have a speed of its own: see ⋯ beside it under Mail accounts.</source>
        <translation>Les fournisseurs se méfient des comptes qui envoient soudain beaucoup. Les intervalles varient d’un tiers, pour que les mails ne partent pas comme une horloge ; les limites glissent avec l’heure. Un compte peut avoir sa propre vitesse : voir ⋯ à côté, sous Comptes.</translation>
    </message>
</context>
<context>
    <name>SentMailsPage</name>
    <message>
        <source>Search sent mails</source>
        <translation>Rechercher dans les envoyés</translation>
    </message>
    <message>
        <source>Person, company, address or subject</source>
        <translation>Personne, société, adresse ou objet</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Every mail that leaves stands here, with what became of it.</source>
        <translation>Chaque e-mail parti se trouve ici, avec ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>No mail like that</source>
        <translation>Aucun e-mail de ce genre</translation>
    </message>
    <message>
        <source>Search for less, or choose All.</source>
        <translation>Cherchez moins, ou choisissez Tous.</translation>
    </message>
    <message>
        <source>Sent mails, newest first</source>
        <translation>E-mails envoyés, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
</context>
<context>
    <name>SentSheet</name>
    <message>
        <source>The mail as it was written</source>
        <translation>L’e-mail tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>What happened to this mail</source>
        <translation>Ce qui est arrivé à cet e-mail</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Write again, in the same thread</source>
        <translation>Écrire à nouveau, dans le même fil</translation>
    </message>
    <message>
        <source>Open prospect</source>
        <translation>Ouvrir le prospect</translation>
    </message>
    <message>
        <source>No mail chosen</source>
        <translation>Aucun e-mail choisi</translation>
    </message>
    <message>
        <source>Choose one to see what became of it.</source>
        <translation>Choisissez-en un pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>To {0} &lt;{1}&gt;, {2}</source>
        <translation>À {0} &lt;{1}&gt;, {2}</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Protection: {0}</source>
        <translation>Chiffrement : {0}</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Port: {0}</source>
        <translation>Port : {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Keys for {0}</source>
        <translation>Touches pour {0}</translation>
    </message>
    <message>
        <source>Click a field and press the new keys; Backspace empties it.</source>
        <translation>Cliquez dans un champ et appuyez sur les nouvelles touches ; Retour arrière le vide.</translation>
    </message>
    <message>
        <source>Taken by “{0}”: choose others.</source>
        <translation>Déjà pris par « {0} » : choisissez-en d’autres.</translation>
    </message>
</context>
<context>
    <name>SourceNotice</name>
    <message>
        <source>Keep the words only</source>
        <translation>Garder seulement le texte</translation>
    </message>
    <message>
        <source>Edit it as it looks, without what is named here</source>
        <translation>Modifier tel que cela paraît, sans ce qui est nommé ici</translation>
    </message>
    <message>
        <source>This mail is edited as HTML, so that nothing of it is lost: it has {0}. The preview shows how it looks.</source>
        <translation>Cet e-mail est modifié en HTML, pour que rien n’en soit perdu : il a {0}. L’aperçu montre son aspect.</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>and {0} more: narrow the list to see them</source>
        <translation>et {0} de plus : affinez la liste pour les voir</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far you have come with a prospect, from the first to the last.</source>
        <translation>Où vous en êtes avec un prospect, du début à la fin.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>SuppressDialog</name>
    <message>
        <source>No more mail</source>
        <translation>Plus d’e-mails</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>ana@bakery.example, or bakery.example</source>
        <translation>ana@bakery.example, ou bakery.example</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For yourself: they rang on Monday</source>
        <translation>Pour vous-même : a appelé lundi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A domain stands for everybody there, and for its subdomains. Mail that waits in the outbox for them is held.</source>
        <translation>Un domaine vaut pour tous ceux qui s’y trouvent, et pour ses sous-domaines. Les e-mails en attente pour eux sont retenus.</translation>
    </message>
</context>
<context>
    <name>SuppressedController</name>
    <message>
        <source>No more mail to {0}.</source>
        <translation>Plus d’e-mails à {0}.</translation>
    </message>
    <message>
        <source>Mail may go to {0} again.</source>
        <translation>Les e-mails à {0} sont à nouveau permis.</translation>
    </message>
    <message>
        <source>Added to the list: {0}. Known before: {1}.</source>
        <translation>Ajoutés à la liste : {0}. Déjà connus : {1}.</translation>
    </message>
    <message>
        <source> These lines make no sense: {0}</source>
        <translation> Ces lignes n’ont pas de sens : {0}</translation>
    </message>
    <message>
        <source>The list is written to {0}.</source>
        <translation>La liste est écrite dans {0}.</translation>
    </message>
</context>
<context>
    <name>SuppressedPage</name>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Address, domain or note</source>
        <translation>Adresse, domaine ou note</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Let mail go there again…</source>
        <translation>Y autoriser à nouveau les e-mails…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A CSV file with addresses</source>
        <translation>Un fichier CSV d’adresses</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All of it as CSV</source>
        <translation>Le tout en CSV</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Personne n’est sur la liste</translation>
    </message>
    <message>
        <source>Who unsubscribes, bounces for good or complains comes here by itself, and gets no more mail, whatever way it takes. Add addresses and whole domains yourself.</source>
        <translation>Qui se désabonne, revient définitivement ou se plaint arrive ici de lui-même, et ne reçoit plus d’e-mail par aucune voie. Ajoutez vous-même adresses et domaines entiers.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entrées</translation>
    </message>
    <message>
        <source>Who gets no mail</source>
        <translation>Qui ne reçoit pas d’e-mails</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Let mail go to {0} again?</source>
        <translation>Autoriser à nouveau les e-mails à {0} ?</translation>
    </message>
    <message>
        <source>Writing to somebody who asked for no mail can be against the law where they live. If they unsubscribe or bounce again, they come back by themselves.</source>
        <translation>Écrire à qui a demandé de ne plus rien recevoir peut être illégal là où il vit. S’il se désabonne ou revient à nouveau, il revient ici de lui-même.</translation>
    </message>
    <message>
        <source>Let mail go there</source>
        <translation>Y autoriser les e-mails</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>SuppressionModel</name>
    <message>
        <source>Everybody at {0}</source>
        <translation>Tous chez {0}</translation>
    </message>
    <message>
        <source>No mail to</source>
        <translation>Pas d’e-mail à</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Without one it is a snippet, put in by / and its name</source>
        <translation>Sans objet, c’est un fragment, inséré par / et son nom</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>It goes with every mail made from this template</source>
        <translation>Il part avec chaque message tiré de ce modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>How the template looks</source>
        <translation>Aspect du modèle</translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation>Écrire avec</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>enregistré {0}</translation>
    </message>
    <message>
        <source>a snippet: put into a mail by / and its name</source>
        <translation>un fragment : inséré dans un e-mail par / et son nom</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>il y a longtemps</translation>
    </message>
    <message>
        <source>Go back to what was saved {0}</source>
        <translation>Revenir à la version enregistrée {0}</translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>Le modèle a été supprimé.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Name, subject or words</source>
        <translation>Nom, objet ou mots</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Keep a letter that works, and see what becomes of each mail written with it.</source>
        <translation>Gardez une lettre qui marche, et voyez ce que devient chaque e-mail écrit avec.</translation>
    </message>
    <message>
        <source>Templates by folder</source>
        <translation>Modèles par dossier</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>1 mail waits</source>
        <translation>1 e-mail en attente</translation>
    </message>
    <message>
        <source>{0} mails wait</source>
        <translation>{0} e-mails en attente</translation>
    </message>
    <message>
        <source>, {0} with a question to you</source>
        <translation>, dont {0} avec une question pour vous</translation>
    </message>
    <message>
        <source>1 mail was sent.</source>
        <translation>1 e-mail a été envoyé.</translation>
    </message>
    <message>
        <source>{0} mails were sent.</source>
        <translation>{0} e-mails ont été envoyés.</translation>
    </message>
    <message>
        <source>Due while Outreach was closed</source>
        <translation>Dû pendant qu’Outreach était fermé</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <source>The mail was taken back. Its letter is a draft again.</source>
        <translation>L’e-mail a été repris. Sa lettre est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>{0} mails were taken back. Their letter is a draft again.</source>
        <translation>{0} e-mails ont été repris. Leur lettre est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source> {0} had left before.</source>
        <translation> {0} étaient déjà partis.</translation>
    </message>
    <message>
        <source>The rules were renewed</source>
        <translation>Les règles ont été renouvelées</translation>
    </message>
    <message>
        <source>Stopped: the rest of the history is judged at the next start.</source>
        <translation>Arrêté : le reste de l’historique sera jugé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Password or key are not at hand. Enter them again to go on.</source>
        <translation>Mot de passe ou clé indisponible. Saisissez-les à nouveau pour continuer.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Requests for this mail since its delivery</source>
        <translation>Demandes pour cet e-mail depuis sa remise</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>When it is to leave</source>
        <translation>Quand il doit partir</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Envoyer alors</translation>
    </message>
    <message>
        <source>On your own clock. It leaves then, outside working hours too; until then it waits in the outbox.</source>
        <translation>À votre propre heure. Il part alors, même hors des heures de travail ; d’ici là il attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline, newest first</source>
        <translation>Historique, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>TodayFacts</name>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>En attente de départ</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Just happened</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>What people do with your mails appears here within seconds.</source>
        <translation>Ce que les gens font de vos e-mails apparaît ici en quelques secondes.</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Pas encore de synchro</translation>
    </message>
    <message>
        <source>Last sync: {0}</source>
        <translation>Dernière synchro : {0}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Pas encore de compte e-mail</translation>
    </message>
    <message>
        <source>Mail leaves as {0}</source>
        <translation>Les e-mails partent de {0}</translation>
    </message>
    <message>
        <source>The password for {0} is not at hand</source>
        <translation>Le mot de passe de {0} n’est pas disponible</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0} : « {1} »</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>last: {0}</source>
        <translation>dernier : {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Your day begins here</source>
        <translation>Votre journée commence ici</translation>
    </message>
    <message>
        <source>Add the first person you want to write to. Who reads, who grows warm and whom to answer will stand on this page.</source>
        <translation>Ajoutez la première personne à qui vous voulez écrire. Qui lit, qui s’intéresse et à qui répondre s’affichera sur cette page.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayPeople</name>
    <message>
        <source>Alerts without an answer</source>
        <translation>Alertes sans réponse</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Tâches du jour</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Changements depuis hier</translation>
    </message>
    <message>
        <source>Nobody grew warmer or colder since yesterday.</source>
        <translation>Personne ne s’est réchauffé ni refroidi depuis hier.</translation>
    </message>
    <message>
        <source>Warm now</source>
        <translation>Chauds maintenant</translation>
    </message>
    <message>
        <source>Read, but not answered</source>
        <translation>Lu, mais sans réponse</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>avant : {0}</translation>
    </message>
    <message>
        <source>“{0}”, sent {1}</source>
        <translation>« {0} », envoyé {1}</translation>
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
        <translation>{0} alertes non vues</translation>
    </message>
    <message>
        <source>1 alert not seen</source>
        <translation>1 alerte non vue</translation>
    </message>
    <message>
        <source>alerts are paused</source>
        <translation>les alertes sont en pause</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Garder cette vue…</translation>
    </message>
    <message>
        <source>Keep search, filters and order under a name</source>
        <translation>Garder recherche, filtres et ordre sous un nom</translation>
    </message>
    <message>
        <source>Edit the stages…</source>
        <translation>Modifier les étapes…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Trouver les doublons…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Warm and hot</source>
        <translation>Chauds et très chauds</translation>
    </message>
    <message>
        <source>Opened, no answer</source>
        <translation>Ouvert, sans réponse</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Supprimer cette vue</translation>
    </message>
</context>
<context>
    <name>WatchingController</name>
    <message>
        <source>Not watching: no relay is set up.</source>
        <translation>Pas de veille : aucun relais n’est configuré.</translation>
    </message>
    <message>
        <source>Watching: you are told when somebody reads.</source>
        <translation>En veille : vous saurez quand quelqu’un lit.</translation>
    </message>
    <message>
        <source>Trying again in {0}.</source>
        <translation>Nouvel essai dans {0}.</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Everybody is scored again by this table</source>
        <translation>Tout le monde est réévalué selon ce barème</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Valeurs d’origine</translation>
    </message>
    <message>
        <source>Learn from my replies</source>
        <translation>Apprendre de mes réponses</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>As soon as somebody has opened a mail, an example stands here.</source>
        <translation>Dès que quelqu’un aura ouvert un e-mail, un exemple s’affichera ici.</translation>
    </message>
    <message>
        <source>By this table {0} has {1} points: {2}</source>
        <translation>Selon ce barème, {0} a {1} points : {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>{0} of {1} mails were answered.</source>
        <translation>{0} e-mails sur {1} ont reçu une réponse.</translation>
    </message>
    <message>
        <source>It takes {0} with a reply and {0} without to learn from them.</source>
        <translation>Il en faut {0} avec réponse et {0} sans pour apprendre.</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2} points, probably between {3} and {4}</source>
        <translation>{0} : {1} au lieu de {2} points, probablement entre {3} et {4}</translation>
    </message>
    <message>
        <source>Points for each act</source>
        <translation>Points pour chaque acte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>From your own replies</source>
        <translation>D’après vos propres réponses</translation>
    </message>
    <message>
        <source>Proposes points from what your prospects did before they replied.</source>
        <translation>Propose des points d’après ce que vos prospects ont fait avant de répondre.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pondérations</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>Demi-vie en jours</translation>
    </message>
    <message>
        <source>Points: {0}</source>
        <translation>Points : {0}</translation>
    </message>
    <message>
        <source>Half-life in days: {0}</source>
        <translation>Demi-vie en jours : {0}</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>That was me</source>
        <translation>C’était moi</translation>
    </message>
    <message>
        <source>That was real</source>
        <translation>C’était réel</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>Reprendre la règle</translation>
    </message>
    <message>
        <source>Do you know better? Your word beats every rule.</source>
        <translation>Vous savez mieux ? Votre parole prime sur toute règle.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Arrêter : {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>_CopyRow</name>
    <message>
        <source>Daily copy</source>
        <translation>Copie quotidienne</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation>Mis de côté par une restauration</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore the copy of {0}</source>
        <translation>Restaurer la copie du {0}</translation>
    </message>
</context>
<context>
    <name>_PastImport</name>
    <message>
        <source>{0}: {1} added, {2} changed, {3} not taken</source>
        <translation>{0} : {1} ajoutés, {2} modifiés, {3} non pris</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Spares whoever was changed since</source>
        <translation>Épargne qui a été modifié depuis</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>Annuler {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nouvel e-mail</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Write a person’s whole record</source>
        <translation>Écrire tout le dossier d’une personne</translation>
    </message>
    <message>
        <source>Forget a person for good</source>
        <translation>Oublier une personne pour de bon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Try all mails now</source>
        <translation>Essayer tous les e-mails maintenant</translation>
    </message>
    <message>
        <source>Look for answers now</source>
        <translation>Chercher les réponses maintenant</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Le refaire quand même</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Suspendre les alertes</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Show Outreach</source>
        <translation>Afficher Outreach</translation>
    </message>
    <message>
        <source>Quit Outreach</source>
        <translation>Quitter Outreach</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Effacer la mise en forme</translation>
    </message>
</context>
<context>
    <name>alert deeds</name>
    <message>
        <source>Open timeline</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Me le rappeler demain</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>C’était moi</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>A mail is opened for the first time</source>
        <translation>Un e-mail est ouvert pour la première fois</translation>
    </message>
    <message>
        <source>A mail is opened several times</source>
        <translation>Un e-mail est ouvert plusieurs fois</translation>
    </message>
    <message>
        <source>A mail is opened on a second device</source>
        <translation>Un e-mail est ouvert sur un deuxième appareil</translation>
    </message>
    <message>
        <source>A link is followed</source>
        <translation>Un lien est suivi</translation>
    </message>
    <message>
        <source>Somebody is back after a quiet time</source>
        <translation>Quelqu’un revient après un temps calme</translation>
    </message>
    <message>
        <source>Several people of one company show up</source>
        <translation>Plusieurs personnes d’une société se manifestent</translation>
    </message>
    <message>
        <source>A prospect reaches a level</source>
        <translation>Un prospect atteint un niveau</translation>
    </message>
    <message>
        <source>Somebody replies</source>
        <translation>Quelqu’un répond</translation>
    </message>
    <message>
        <source>A mail comes back</source>
        <translation>Un e-mail revient</translation>
    </message>
    <message>
        <source>Somebody wants no more mail</source>
        <translation>Quelqu’un ne veut plus d’e-mails</translation>
    </message>
    <message>
        <source>How many opens</source>
        <translation>Combien d’ouvertures</translation>
    </message>
    <message>
        <source>Quiet days before</source>
        <translation>Jours calmes avant</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Click on an important link</source>
        <translation>Clic sur un lien important</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Opened again on another day</source>
        <translation>Rouvert un autre jour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Silent for two weeks</source>
        <translation>Silencieux depuis deux semaines</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>E-mail revenu</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>{0}, or nothing</source>
        <translation>{0}, ou rien</translation>
    </message>
    <message>
        <source>{0}, or “{1}”</source>
        <translation>{0}, ou « {1} »</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Dernier e-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>replied</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>followed an important link</source>
        <translation>a suivi un lien important</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>a suivi un lien</translation>
    </message>
    <message>
        <source>came back to a mail</source>
        <translation>est revenu sur un e-mail</translation>
    </message>
    <message>
        <source>opened a mail</source>
        <translation>a ouvert un e-mail</translation>
    </message>
    <message>
        <source>has been silent for two weeks</source>
        <translation>silencieux depuis deux semaines</translation>
    </message>
    <message>
        <source>wants no more mail</source>
        <translation>ne veut plus d’e-mails</translation>
    </message>
    <message>
        <source>a mail came back</source>
        <translation>un e-mail est revenu</translation>
    </message>
    <message>
        <source>nothing new, and the old signs fade</source>
        <translation>rien de nouveau, et les anciens signes s’estompent</translation>
    </message>
    <message>
        <source>Call or write today</source>
        <translation>Appeler ou écrire aujourd’hui</translation>
    </message>
    <message>
        <source>Write a personal follow-up</source>
        <translation>Écrire une relance personnelle</translation>
    </message>
    <message>
        <source>Send the next mail in a day or two</source>
        <translation>Envoyer le prochain e-mail dans un jour ou deux</translation>
    </message>
    <message>
        <source>Write while it is remembered</source>
        <translation>Écrire tant qu’on s’en souvient</translation>
    </message>
    <message>
        <source>Follow up with something new</source>
        <translation>Relancer avec du nouveau</translation>
    </message>
    <message>
        <source>Leave it for some weeks</source>
        <translation>Laisser reposer quelques semaines</translation>
    </message>
    <message>
        <source>Answer the reply</source>
        <translation>Répondre à la réponse</translation>
    </message>
    <message>
        <source>Find the right address</source>
        <translation>Trouver la bonne adresse</translation>
    </message>
    <message>
        <source>Do not write again</source>
        <translation>Ne plus écrire</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Sign within 7 days</source>
        <translation>Signe sous 7 jours</translation>
    </message>
    <message>
        <source>Sign within 30 days</source>
        <translation>Signe sous 30 jours</translation>
    </message>
    <message>
        <source>Sign within 90 days</source>
        <translation>Signe sous 90 jours</translation>
    </message>
    <message>
        <source>No sign for 14 days</source>
        <translation>Aucun signe depuis 14 jours</translation>
    </message>
    <message>
        <source>No sign for 90 days</source>
        <translation>Aucun signe depuis 90 jours</translation>
    </message>
    <message>
        <source>Opened, never answered</source>
        <translation>Ouvert, jamais répondu</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Contacté</translation>
    </message>
    <message>
        <source>Never written to</source>
        <translation>Jamais contacté</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Never bounced</source>
        <translation>Jamais revenu</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Ne veut pas d’e-mails</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Peut recevoir des e-mails</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>How an open is seen</source>
        <translation>Comment une ouverture est vue</translation>
    </message>
    <message>
        <source>A mail carries one invisible picture for each recipient. When a mail program shows pictures, it asks your relay for it, and the relay writes down when and how it was asked. Nothing else is sent back, and nothing runs on the recipient&apos;s machine.</source>
        <translation>Chaque e-mail contient une image invisible propre à chaque destinataire. Quand un logiciel de messagerie affiche les images, il la demande à votre relais, qui note quand et comment elle a été demandée. Rien d’autre n’est renvoyé, et rien ne s’exécute sur l’appareil du destinataire.</translation>
    </message>
    <message>
        <source>Why most requests are not people</source>
        <translation>Pourquoi la plupart des demandes ne sont pas des personnes</translation>
    </message>
    <message>
        <source>Mail filters follow every link within seconds to look for viruses. Apple and Google load pictures through their own machines, some of them before anybody has read the mail. Outreach judges each request by rules that you can read in the timeline, and counts only what a person most likely did.</source>
        <translation>Les filtres de messagerie suivent chaque lien en quelques secondes pour chercher des virus. Apple et Google chargent les images par leurs propres machines, parfois avant que quiconque ait lu l’e-mail. Outreach juge chaque demande selon des règles lisibles dans l’historique, et ne compte que ce qu’une personne a très probablement fait.</translation>
    </message>
    <message>
        <source>When an open can not be seen</source>
        <translation>Quand une ouverture ne se voit pas</translation>
    </message>
    <message>
        <source>Many people read with pictures switched off, or read the plain text only. Such a mail stays silent although it was read. Silence therefore says little by itself; beside a silent mail you find which kind of silence it is.</source>
        <translation>Beaucoup lisent sans afficher les images, ou seulement le texte brut. Un tel e-mail reste silencieux bien qu’il ait été lu. Le silence seul dit donc peu ; à côté d’un e-mail silencieux, vous trouvez de quel silence il s’agit.</translation>
    </message>
    <message>
        <source>Clicks are better witnesses</source>
        <translation>Les clics sont de meilleurs témoins</translation>
    </message>
    <message>
        <source>Following a link takes a decision. A click that no filter could have made says more than ten opens, and a reply says more than both. Warmth is counted in that order.</source>
        <translation>Suivre un lien demande une décision. Un clic qu’aucun filtre n’a pu faire en dit plus que dix ouvertures, et une réponse plus que les deux. L’intérêt est compté dans cet ordre.</translation>
    </message>
    <message>
        <source>How answers and bounces are found</source>
        <translation>Comment réponses et retours sont trouvés</translation>
    </message>
    <message>
        <source>Your mailbox is read, and nothing in it is changed. An answer names the mail that it answers; one that only has its sender and subject is called probable, and “Not an answer” takes it off. An automatic answer is no reply; where it says when somebody is back, you can be reminded on that day. A mail that came back is said to have come back, and opens of it no longer count.</source>
        <translation>Votre boîte est lue, et rien n’y est changé. Une réponse nomme le mail auquel elle répond ; si elle n’a que l’expéditeur et l’objet, elle est dite probable, et « Pas une réponse » la retire. Une réponse automatique n’en est pas une ; si elle dit quand la personne revient, on peut vous le rappeler ce jour-là. Un mail revenu est dit revenu, et ses ouvertures ne comptent plus.</translation>
    </message>
    <message>
        <source>What stays unsure</source>
        <translation>Ce qui reste incertain</translation>
    </message>
    <message>
        <source>Where the evidence is thin, the timeline says “not sure” instead of guessing. You can settle it: “That was me” and “That was real” beat every rule and can be taken back.</source>
        <translation>Là où les preuves sont minces, l’historique dit « incertain » au lieu de deviner. Vous pouvez trancher : « C’était moi » et « C’était réel » priment sur toute règle et peuvent être repris.</translation>
    </message>
    <message>
        <source>What the relay knows</source>
        <translation>Ce que sait le relais</translation>
    </message>
    <message>
        <source>Random tokens, times, addresses of networks and the names of mail programs. Never who your prospects are, what you wrote, or where a personal link leads.</source>
        <translation>Des jetons aléatoires, des heures, des adresses réseau et les noms de logiciels de messagerie. Jamais qui sont vos prospects, ce que vous avez écrit, ni où mène un lien personnel.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Choose prospects, write once, and let fields such as {{ first_name }} make each mail personal. The preview shows every mail as it will leave. A mail with an empty field is held and never sent with a gap.</source>
        <translation>Choisissez des prospects, écrivez une fois, et laissez des champs comme {{ first_name }} personnaliser chaque e-mail. L’aperçu montre chaque e-mail tel qu’il partira. Un e-mail avec un champ vide est retenu et ne part jamais incomplet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Mails leave one by one through your own account. If the line breaks, they wait and go on later; if it broke at the very end, you are asked instead of sending twice.</source>
        <translation>Les e-mails partent un par un de votre propre compte. Si la ligne est coupée, ils attendent et repartent plus tard ; si elle l’a été tout à la fin, on vous pose la question au lieu d’envoyer deux fois.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Veiller</translation>
    </message>
    <message>
        <source>Today shows who grew warm and why. An alert means that a person read or clicked; what machines did is folded away in the timeline and never interrupts.</source>
        <translation>« Aujourd’hui » montre qui s’est réchauffé et pourquoi. Une alerte signifie qu’une personne a lu ou cliqué ; ce que font les machines est replié dans l’historique et n’interrompt jamais.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sans souris</translation>
    </message>
    <message>
        <source>Every page and every action has a key, and every list can be walked with the arrow keys. The sheet of shortcuts is one section further.</source>
        <translation>Chaque page et chaque action a une touche, et chaque liste se parcourt avec les flèches. La liste des raccourcis se trouve une section plus loin.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Barres verticales</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>get what is still empty</source>
        <translation>reçoivent ce qui est encore vide</translation>
    </message>
    <message>
        <source>get what the list says</source>
        <translation>reçoivent ce que dit la liste</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, pour tout programme</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, pour carnets d’adresses</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour programmes</translation>
    </message>
    <message>
        <source>Own field “{0}”</source>
        <translation>Champ personnel « {0} »</translation>
    </message>
    <message>
        <source>Company: {0}</source>
        <translation>Société : {0}</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>You: that was me</source>
        <translation>Vous : c’était moi</translation>
    </message>
    <message>
        <source>You: real</source>
        <translation>Vous : réel</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Always a machine {0}</source>
        <translation>Toujours une machine {0}</translation>
    </message>
    <message>
        <source>decides 1 verdict</source>
        <translation>décide 1 verdict</translation>
    </message>
    <message>
        <source>decides {0} verdicts</source>
        <translation>décide {0} verdicts</translation>
    </message>
    <message>
        <source>Goes through links {0} after delivery, from {1}</source>
        <translation>Parcourt les liens {0} après la remise, depuis {1}</translation>
    </message>
    <message>
        <source>seen on 1 mail, on {1}</source>
        <translation>vu sur 1 e-mail, le {1}</translation>
    </message>
    <message>
        <source>seen on {0} mails, last on {1}</source>
        <translation>vu sur {0} e-mails, en dernier le {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>counts as you until {0}</source>
        <translation>compte comme vous jusqu’au {0}</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>It is due</source>
        <translation>Il est dû</translation>
    </message>
    <message>
        <source>You can still take it back</source>
        <translation>Vous pouvez encore le reprendre</translation>
    </message>
    <message>
        <source>The time you chose</source>
        <translation>Le moment que vous avez choisi</translation>
    </message>
    <message>
        <source>In their morning</source>
        <translation>Le matin chez eux</translation>
    </message>
    <message>
        <source>Outside working hours there until then</source>
        <translation>Hors des heures de travail là-bas jusque-là</translation>
    </message>
    <message>
        <source>Sending is paused until then</source>
        <translation>L’envoi est en pause jusque-là</translation>
    </message>
    <message>
        <source>A gap after the mail before</source>
        <translation>Un écart après l’e-mail précédent</translation>
    </message>
    <message>
        <source>Your limit for an hour is reached</source>
        <translation>Votre limite par heure est atteinte</translation>
    </message>
    <message>
        <source>Your limit for a day is reached</source>
        <translation>Votre limite par jour est atteinte</translation>
    </message>
    <message>
        <source>The account is warming up</source>
        <translation>Le compte monte en charge</translation>
    </message>
    <message>
        <source>Tried again then</source>
        <translation>Nouvel essai alors</translation>
    </message>
    <message>
        <source>Your rules leave no day for it</source>
        <translation>Vos règles ne laissent aucun jour pour cela</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>Open the accounts</source>
        <translation>Ouvrir les comptes</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>Ouvrir le relais</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Le saisir à nouveau</translation>
    </message>
    <message>
        <source>Show a report…</source>
        <translation>Afficher un rapport…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Show who is suppressed</source>
        <translation>Afficher les exclus</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Refait : {0}</translation>
    </message>
    <message>
        <source>Taken back: {0} What has changed since stays as it is.</source>
        <translation>Annulé : {0} Ce qui a changé depuis reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing could be taken back, all has changed since: {0}</source>
        <translation>Rien n’a pu être annulé, tout a changé depuis : {0}</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Il n’y avait rien à changer.</translation>
    </message>
    <message>
        <source>Tagged 1 prospect “{0}”.</source>
        <translation>1 prospect étiqueté « {0} ».</translation>
    </message>
    <message>
        <source>Tagged {0} prospects “{1}”.</source>
        <translation>{0} prospects étiquetés « {1} ».</translation>
    </message>
    <message>
        <source>Took “{0}” from 1 prospect.</source>
        <translation>« {0} » retiré de 1 prospect.</translation>
    </message>
    <message>
        <source>Took “{0}” from {1} prospects.</source>
        <translation>« {0} » retiré de {1} prospects.</translation>
    </message>
    <message>
        <source>Moved 1 prospect to “{0}”.</source>
        <translation>1 prospect déplacé vers « {0} ».</translation>
    </message>
    <message>
        <source>Moved {0} prospects to “{1}”.</source>
        <translation>{0} prospects déplacés vers « {1} ».</translation>
    </message>
    <message>
        <source>Deleted {0} prospects.</source>
        <translation>{0} prospects supprimés.</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} supprimé.</translation>
    </message>
    <message>
        <source>Deleted a note about {0}.</source>
        <translation>Note sur {0} supprimée.</translation>
    </message>
    <message>
        <source>Deleted a task about {0}.</source>
        <translation>Tâche sur {0} supprimée.</translation>
    </message>
    <message>
        <source>Wrote a note on {0}.</source>
        <translation>Note écrite sur {0}.</translation>
    </message>
    <message>
        <source>Changed a note on {0}.</source>
        <translation>Note sur {0} modifiée.</translation>
    </message>
    <message>
        <source>Added a task about {0}.</source>
        <translation>Tâche sur {0} ajoutée.</translation>
    </message>
    <message>
        <source>Changed a task about {0}.</source>
        <translation>Tâche sur {0} modifiée.</translation>
    </message>
    <message>
        <source>Finished a task about {0}.</source>
        <translation>Tâche sur {0} terminée.</translation>
    </message>
    <message>
        <source>Reopened a task about {0}.</source>
        <translation>Tâche sur {0} rouverte.</translation>
    </message>
    <message>
        <source>Merged {0} into {1}.</source>
        <translation>{0} fusionné avec {1}.</translation>
    </message>
    <message>
        <source>Added {0}.</source>
        <translation>{0} ajouté.</translation>
    </message>
    <message>
        <source>Changed {0}.</source>
        <translation>{0} modifié.</translation>
    </message>
    <message>
        <source>View “{0}” kept.</source>
        <translation>Vue « {0} » gardée.</translation>
    </message>
    <message>
        <source>View “{0}” deleted.</source>
        <translation>Vue « {0} » supprimée.</translation>
    </message>
    <message>
        <source>Stages changed.</source>
        <translation>Étapes modifiées.</translation>
    </message>
    <message>
        <source>Changed what is said of {0}.</source>
        <translation>Informations sur {0} modifiées.</translation>
    </message>
    <message>
        <source>Renamed {0} to {1}.</source>
        <translation>{0} renommé en {1}.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} left as they are, {3} that can not be taken.</source>
        <translation>{0} ajoutés, {1} modifiés, {2} laissés tels quels, {3} impossibles à prendre.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} left as they are, {3} that can not be taken, {4} who asked to be forgotten.</source>
        <translation>{0} ajoutés, {1} modifiés, {2} laissés tels quels, {3} impossibles à prendre, {4} qui ont demandé à être oubliés.</translation>
    </message>
    <message>
        <source>{0} removed again, {1} as they were before.</source>
        <translation>{0} retirés, {1} comme avant.</translation>
    </message>
    <message>
        <source>{0} removed again, {1} as they were before, {2} spared, since they were changed or written to since.</source>
        <translation>{0} retirés, {1} comme avant, {2} épargnés, car modifiés ou contactés depuis.</translation>
    </message>
    <message>
        <source>The profile is as it was on {0} UTC: {1} prospects.</source>
        <translation>Le profil est tel qu’au {0} UTC : {1} prospects.</translation>
    </message>
    <message>
        <source>{0} mails were waiting then and may have left since: the outbox asks about each.</source>
        <translation>{0} mails attendaient alors et sont peut-être partis depuis : la boîte d’envoi demande pour chacun.</translation>
    </message>
    <message>
        <source>{0} people who were erased since were erased again.</source>
        <translation>{0} personnes effacées depuis l’ont été à nouveau.</translation>
    </message>
    <message>
        <source>What was there before is kept in {0}.</source>
        <translation>Ce qu’il y avait avant est gardé dans {0}.</translation>
    </message>
    <message>
        <source>Kept. No verdict changed by it.</source>
        <translation>Gardé. Aucun jugement n’a changé.</translation>
    </message>
    <message>
        <source>Kept. 1 verdict changed.</source>
        <translation>Gardé. 1 jugement a changé.</translation>
    </message>
    <message>
        <source>Kept. {0} verdicts changed.</source>
        <translation>Gardé. {0} jugements ont changé.</translation>
    </message>
    <message>
        <source>Has told you nothing yet</source>
        <translation>Ne vous a encore rien dit</translation>
    </message>
    <message>
        <source>Mails can leave.</source>
        <translation>Les e-mails peuvent partir.</translation>
    </message>
    <message>
        <source>Told you once, you followed {0}</source>
        <translation>Vous a prévenu une fois, vous avez suivi {0}</translation>
    </message>
    <message>
        <source>Told you {0} times, you followed {1}</source>
        <translation>Vous a prévenu {0} fois, vous avez suivi {1}</translation>
    </message>
    <message>
        <source>A person opens a mail for the first time</source>
        <translation>Une personne ouvre un mail pour la première fois</translation>
    </message>
    <message>
        <source>A person opens the same mail {0} times within {1}</source>
        <translation>Une personne ouvre le même mail {0} fois en {1}</translation>
    </message>
    <message>
        <source>A mail is opened on a second device</source>
        <translation>Un mail est ouvert sur un second appareil</translation>
    </message>
    <message>
        <source>A person follows any link</source>
        <translation>Une personne suit un lien quelconque</translation>
    </message>
    <message>
        <source>A person follows {0}</source>
        <translation>Une personne suit {0}</translation>
    </message>
    <message>
        <source>Somebody is back after {0} quiet days</source>
        <translation>Quelqu’un revient après {0} jours de silence</translation>
    </message>
    <message>
        <source>A prospect becomes hot</source>
        <translation>Un prospect devient brûlant</translation>
    </message>
    <message>
        <source>A prospect becomes warm</source>
        <translation>Un prospect devient chaud</translation>
    </message>
    <message>
        <source>Somebody replies</source>
        <translation>Quelqu’un répond</translation>
    </message>
    <message>
        <source>A mail comes back</source>
        <translation>Un mail revient</translation>
    </message>
    <message>
        <source>Somebody wants no more mail</source>
        <translation>Quelqu’un ne veut plus de mails</translation>
    </message>
    <message>
        <source>{0} people of one company show up within {1}</source>
        <translation>{0} personnes d’une société se montrent en {1}</translation>
    </message>
    <message>
        <source>In the last 90 days this would not have fired.</source>
        <translation>Ces 90 derniers jours, cela n’aurait rien déclenché.</translation>
    </message>
    <message>
        <source>In the last 90 days this would have fired once; {0} of them replied within two days.</source>
        <translation>Ces 90 derniers jours, cela se serait déclenché une fois ; {0} d’entre eux ont répondu en deux jours.</translation>
    </message>
    <message>
        <source>In the last 90 days this would have fired {0} times; {1} of them replied within two days.</source>
        <translation>Ces 90 derniers jours, cela se serait déclenché {0} fois ; {1} d’entre eux ont répondu en deux jours.</translation>
    </message>
    <message>
        <source>The mail server must be a host name such as smtp.example.com, without a port.</source>
        <translation>Le serveur doit être un nom d’hôte comme smtp.example.com, sans port.</translation>
    </message>
    <message>
        <source>The port of the mail server must lie between 1 and 65535.</source>
        <translation>Le port du serveur de messagerie doit être entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Signing in with the browser needs the user: fill it in.</source>
        <translation>La connexion par navigateur demande l’utilisateur : indiquez-le.</translation>
    </message>
    <message>
        <source>{0} is no address that a secret may go to: use https.</source>
        <translation>{0} n’est pas une adresse pour un secret : utilisez https.</translation>
    </message>
    <message>
        <source>The port of the mailbox must lie between 1 and 65535.</source>
        <translation>Le port de la boîte doit être entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The password would travel unprotected: choose STARTTLS or TLS for this server.</source>
        <translation>Le mot de passe voyagerait sans protection : choisissez STARTTLS ou TLS pour ce serveur.</translation>
    </message>
    <message>
        <source>Write the mail address.</source>
        <translation>Écrivez l’adresse mail.</translation>
    </message>
    <message>
        <source>“{0}” is no mail address: {1}</source>
        <translation>« {0} » n’est pas une adresse mail : {1}</translation>
    </message>
    <message>
        <source>“{0}” is no mail address.</source>
        <translation>« {0} » n’est pas une adresse mail.</translation>
    </message>
    <message>
        <source>Choose between 1 and {0} alerts an hour.</source>
        <translation>Choisissez entre 1 et {0} alertes par heure.</translation>
    </message>
    <message>
        <source>Quiet hours take a beginning and an end.</source>
        <translation>Les heures calmes ont un début et une fin.</translation>
    </message>
    <message>
        <source>Choose at least one working day.</source>
        <translation>Choisissez au moins un jour ouvré.</translation>
    </message>
    <message>
        <source>“{0}” is no time: write it like 20:00.</source>
        <translation>« {0} » n’est pas une heure : écrivez-la comme 20:00.</translation>
    </message>
    <message>
        <source>Nobody is known at “{0}” any more.</source>
        <translation>Plus personne n’est connu chez « {0} ».</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Donnez un nom à la société.</translation>
    </message>
    <message>
        <source>This link leads to nothing in Outreach.</source>
        <translation>Ce lien ne mène à rien dans Outreach.</translation>
    </message>
    <message>
        <source>The link names more than {0} addresses.</source>
        <translation>Le lien nomme plus de {0} adresses.</translation>
    </message>
    <message>
        <source>The invitation is not complete: copy the whole line that begins with {0}</source>
        <translation>L’invitation est incomplète : copiez toute la ligne qui commence par {0}</translation>
    </message>
    <message>
        <source>{0} can not be merged: {1}. Correct what stands within the braces there, or remove them.</source>
        <translation>{0} ne peut être fusionné : {1}. Corrigez ce qui est entre accolades, ou retirez-les.</translation>
    </message>
    <message>
        <source>Line {0} of the text</source>
        <translation>La ligne {0} du texte</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>That is longer than {0} letters: shorten it.</source>
        <translation>C’est plus long que {0} lettres : raccourcissez.</translation>
    </message>
    <message>
        <source>Keep at least one stage.</source>
        <translation>Gardez au moins une étape.</translation>
    </message>
    <message>
        <source>Keep at most {0} stages.</source>
        <translation>Gardez au plus {0} étapes.</translation>
    </message>
    <message>
        <source>Give each stage a name.</source>
        <translation>Donnez un nom à chaque étape.</translation>
    </message>
    <message>
        <source>Give each stage a name of its own.</source>
        <translation>Donnez à chaque étape un nom distinct.</translation>
    </message>
    <message>
        <source>“{0}” can not be a tag: use a few words without commas.</source>
        <translation>« {0} » ne peut être une étiquette : quelques mots sans virgules.</translation>
    </message>
    <message>
        <source>“{0}” can not be a field&apos;s name: use letters, digits and _ only.</source>
        <translation>« {0} » ne peut être un nom de champ : lettres, chiffres et _ seulement.</translation>
    </message>
    <message>
        <source>“{0}” is known of every prospect: choose another name for a free field.</source>
        <translation>« {0} » est connu de chaque prospect : choisissez un autre nom pour un champ libre.</translation>
    </message>
    <message>
        <source>“{0}” is no time zone: write one such as Europe/Berlin.</source>
        <translation>« {0} » n’est pas un fuseau : écrivez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week on which mail may leave.</source>
        <translation>Choisissez au moins un jour où les mails peuvent partir.</translation>
    </message>
    <message>
        <source>The working hours must begin before they end.</source>
        <translation>Les heures de travail doivent commencer avant de finir.</translation>
    </message>
    <message>
        <source>A pause must not end before it begins.</source>
        <translation>Une pause ne peut finir avant de commencer.</translation>
    </message>
    <message>
        <source>Write a mail address, or a domain such as example.com.</source>
        <translation>Écrivez une adresse mail, ou un domaine comme example.com.</translation>
    </message>
    <message>
        <source>“{0}” is neither a mail address nor a domain.</source>
        <translation>« {0} » n’est ni une adresse mail ni un domaine.</translation>
    </message>
    <message>
        <source>This mail is gone.</source>
        <translation>Ce mail n’existe plus.</translation>
    </message>
    <message>
        <source>Enter the password of the mail account.</source>
        <translation>Entrez le mot de passe du compte de messagerie.</translation>
    </message>
    <message>
        <source>{0} belongs to another account already.</source>
        <translation>{0} appartient déjà à un autre compte.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Cette alerte n’existe plus.</translation>
    </message>
    <message>
        <source>That time is over: choose a later one.</source>
        <translation>Ce moment est passé : choisissez plus tard.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>« {0} » est vide.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}: no mail server takes it. Send a link instead.</source>
        <translation>« {0} » dépasse {1} : aucun serveur ne l’accepte. Envoyez plutôt un lien.</translation>
    </message>
    <message>
        <source>“{0}” can not be read: {1}.</source>
        <translation>« {0} » est illisible : {1}.</translation>
    </message>
    <message>
        <source>Mail is just leaving: try again in a minute.</source>
        <translation>Du courrier part en ce moment : réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The mail has no subject: write one.</source>
        <translation>Le mail n’a pas d’objet : écrivez-en un.</translation>
    </message>
    <message>
        <source>No mail account is set up yet: set one up first.</source>
        <translation>Aucun compte de messagerie n’est configuré : configurez-en un d’abord.</translation>
    </message>
    <message>
        <source>No relay is set up yet: set one up, or switch off tracking for this mail.</source>
        <translation>Aucun relais n’est configuré : configurez-en un, ou coupez le suivi de ce mail.</translation>
    </message>
    <message>
        <source>No relay is set up yet: set one up first.</source>
        <translation>Aucun relais n’est configuré : configurez-en un d’abord.</translation>
    </message>
    <message>
        <source>The relay&apos;s key is not at hand: {0}</source>
        <translation>La clé du relais n’est pas disponible : {0}</translation>
    </message>
    <message>
        <source>The password of {0} is not at hand: {1}</source>
        <translation>Le mot de passe de {0} n’est pas disponible : {1}</translation>
    </message>
    <message>
        <source>Sign in to {0} again. {1}</source>
        <translation>Reconnectez-vous à {0}. {1}</translation>
    </message>
    <message>
        <source>This draft is gone: it was sent or discarded.</source>
        <translation>Ce brouillon n’existe plus : il a été envoyé ou jeté.</translation>
    </message>
    <message>
        <source>A mail to this prospect is just leaving: try again.</source>
        <translation>Un mail à ce prospect part en ce moment : réessayez.</translation>
    </message>
    <message>
        <source>The export was stopped, and no file was written.</source>
        <translation>L’export a été arrêté, et aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Sign in to {0} again: its permission has ended or was taken back.</source>
        <translation>Reconnectez-vous à {0} : l’autorisation a pris fin ou a été retirée.</translation>
    </message>
    <message>
        <source>No column is the mail address: say which one is, since it tells people apart.</source>
        <translation>Aucune colonne n’est l’adresse mail : dites laquelle, car elle distingue les gens.</translation>
    </message>
    <message>
        <source>Two columns are to be “{0}”: choose one of them.</source>
        <translation>Deux colonnes doivent être « {0} » : choisissez-en une.</translation>
    </message>
    <message>
        <source>This import was taken back before.</source>
        <translation>Cet import a déjà été annulé.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it was kept.</source>
        <translation>L’import a été arrêté, et rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>This mail is on its way or sent: nothing was changed.</source>
        <translation>Ce mail est en route ou envoyé : rien n’a été changé.</translation>
    </message>
    <message>
        <source>It is too late: this mail has left, or is on its way.</source>
        <translation>Trop tard : ce mail est parti, ou en route.</translation>
    </message>
    <message>
        <source>A mail to one of them is just leaving: try again.</source>
        <translation>Un mail à l’un d’eux part en ce moment : réessayez.</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>Il y a déjà une étiquette « {0} ».</translation>
    </message>
    <message>
        <source>Choose two different prospects.</source>
        <translation>Choisissez deux prospects différents.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>{0} prospects are in “{1}”: move them to another stage before you remove it.</source>
        <translation>{0} prospects sont dans « {1} » : déplacez-les vers une autre étape avant de la retirer.</translation>
    </message>
    <message>
        <source>This prospect is no longer there.</source>
        <translation>Ce prospect n’existe plus.</translation>
    </message>
    <message>
        <source>There is nothing to take back: changes to your data can be taken back for a day, sent mails never.</source>
        <translation>Il n’y a rien à annuler : vos changements s’annulent pendant un jour, les mails envoyés jamais.</translation>
    </message>
    <message>
        <source>There is nothing to do again: only what was taken back last can be, before anything else is changed.</source>
        <translation>Il n’y a rien à refaire : seulement ce qui vient d’être annulé, avant tout autre changement.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>There is no prospect with the address {0}.</source>
        <translation>Aucun prospect n’a l’adresse {0}.</translation>
    </message>
    <message>
        <source>Enter the key that the relay printed for this account.</source>
        <translation>Entrez la clé que le relais a imprimée pour ce compte.</translation>
    </message>
    <message>
        <source>{0} is on the list already.</source>
        <translation>{0} est déjà sur la liste.</translation>
    </message>
    <message>
        <source>{0} is not on the list.</source>
        <translation>{0} n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>This mail is {0} MB, and the mail server takes at most {1} MB: attach less, or send a link instead.</source>
        <translation>Ce mail fait {0} Mo, et le serveur accepte au plus {1} Mo : joignez moins, ou envoyez un lien.</translation>
    </message>
    <message>
        <source>The field “{0}” was not filled in.</source>
        <translation>Le champ « {0} » n’a pas été rempli.</translation>
    </message>
    <message>
        <source>There is no host named {0}: check its spelling and the connection.</source>
        <translation>Il n’y a pas d’hôte nommé {0} : vérifiez l’orthographe et la connexion.</translation>
    </message>
    <message>
        <source>The mailbox server did not answer in time.</source>
        <translation>Le serveur de la boîte n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The line to the mailbox broke: {0}.</source>
        <translation>La liaison avec la boîte s’est rompue : {0}.</translation>
    </message>
    <message>
        <source>No mailbox is set up for {0}: only sending is.</source>
        <translation>Aucune boîte n’est configurée pour {0} : seulement l’envoi.</translation>
    </message>
    <message>
        <source>Nobody signed in: begin again when you are ready.</source>
        <translation>Personne ne s’est connecté : recommencez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can not be reached: check the network, and try again.</source>
        <translation>Le serveur de connexion du fournisseur est injoignable : vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The relay does not know this key: check the key.</source>
        <translation>Le relais ne connaît pas cette clé : vérifiez-la.</translation>
    </message>
    <message>
        <source>The relay at {0} can not be reached: check its address and your network.</source>
        <translation>Le relais à {0} est injoignable : vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>What answers at {0} is no Outreach relay: check the address.</source>
        <translation>Ce qui répond à {0} n’est pas un relais Outreach : vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The relay at {0} has no valid certificate: check its address, or its set-up.</source>
        <translation>Le relais à {0} n’a pas de certificat valide : vérifiez l’adresse ou l’installation.</translation>
    </message>
    <message>
        <source>The relay at {0} does not answer.</source>
        <translation>Le relais à {0} ne répond pas.</translation>
    </message>
    <message>
        <source>The relay does not accept this invitation: it is wrong, too old, or was used before. Ask for a new one.</source>
        <translation>Le relais refuse cette invitation : fausse, trop vieille ou déjà utilisée. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>{0} is there already, as {1}: edit that one.</source>
        <translation>{0} existe déjà, comme {1} : modifiez celui-là.</translation>
    </message>
    <message>
        <source>{0} is damaged, cut off, or no backup of this program: take another copy. Nothing was changed.</source>
        <translation>{0} est abîmé, coupé, ou n’est pas une sauvegarde : prenez-en une autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This backup is sealed: give its passphrase.</source>
        <translation>Cette sauvegarde est scellée : donnez sa phrase de passe.</translation>
    </message>
    <message>
        <source>{0} can not be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} can not be made: {1}.</source>
        <translation>{0} ne peut être créé : {1}.</translation>
    </message>
    <message>
        <source>There is no room to work in {0}: {1}.</source>
        <translation>Il n’y a pas de place pour travailler dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a secret: unlock it and try again.</source>
        <translation>Le trousseau n’a pas rendu un secret : déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>{0} holds no list of prospects.</source>
        <translation>{0} ne contient pas de liste de prospects.</translation>
    </message>
    <message>
        <source>{0} is empty: there is nobody in it.</source>
        <translation>{0} est vide : il n’y a personne.</translation>
    </message>
    <message>
        <source>{0} has a heading, but no rows: there is nobody in it.</source>
        <translation>{0} a un en-tête, mais aucune ligne : il n’y a personne dedans.</translation>
    </message>
    <message>
        <source>{0} is no list: choose a CSV, Excel, OpenDocument, vCard or JSON file.</source>
        <translation>{0} n’est pas une liste : choisissez un fichier CSV, Excel, OpenDocument, vCard ou JSON.</translation>
    </message>
    <message>
        <source>{0} is a folder: choose a file.</source>
        <translation>{0} est un dossier : choisissez un fichier.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet that can be read: open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>{0} n’est pas un tableur lisible : ouvrez-le dans votre tableur et enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>{0} has cells far outside its table and is too big to read: copy the table alone into a new file, or save it as CSV.</source>
        <translation>{0} a des cellules loin du tableau et est trop grand : copiez le tableau seul dans un nouveau fichier, ou enregistrez en CSV.</translation>
    </message>
    <message>
        <source>{0} has no sheet called “{1}”.</source>
        <translation>{0} n’a pas de feuille « {1} ».</translation>
    </message>
    <message>
        <source>{0} is protected by a password: save it without one.</source>
        <translation>{0} est protégé par un mot de passe : enregistrez-le sans.</translation>
    </message>
    <message>
        <source>{0} is not text in the encoding {1}: choose another.</source>
        <translation>{0} n’est pas du texte en {1} : choisissez un autre codage.</translation>
    </message>
    <message>
        <source>{0} can not be written: {1}. What was there before is untouched.</source>
        <translation>{0} ne peut être écrit : {1}. Ce qui était là est intact.</translation>
    </message>
    <message>
        <source>The mail server {0} {1}.</source>
        <translation>Le serveur de messagerie {0} : {1}.</translation>
    </message>
    <message>
        <source>The mailbox server {0}:{1} {2}.</source>
        <translation>Le serveur de la boîte {0}:{1} : {2}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté : rien n’a été changé.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Followed a link</source>
        <translation>Lien suivi</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardé</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Signalé comme indésirable</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>Non ouvert : {0}</translation>
    </message>
    <message>
        <source>Can not know: {0}</source>
        <translation>Impossible à savoir : {0}</translation>
    </message>
    <message>
        <source>Not delivered: {0}</source>
        <translation>Non remis : {0}</translation>
    </message>
    <message>
        <source>Tracking was down: {0}</source>
        <translation>Le suivi était en panne : {0}</translation>
    </message>
    <message>
        <source>Checked by machines, {0} requests</source>
        <translation>Vérifié par des machines, {0} requêtes</translation>
    </message>
    <message>
        <source>at an unknown time after delivery</source>
        <translation>à un moment inconnu après la remise</translation>
    </message>
    <message>
        <source>before the mail was accepted</source>
        <translation>avant que le mail soit accepté</translation>
    </message>
    <message>
        <source>{0} s after delivery</source>
        <translation>{0} s après la remise</translation>
    </message>
    <message>
        <source>{0} min after delivery</source>
        <translation>{0} min après la remise</translation>
    </message>
    <message>
        <source>{0} h after delivery</source>
        <translation>{0} h après la remise</translation>
    </message>
    <message>
        <source>{0} days after delivery</source>
        <translation>{0} jours après la remise</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded</source>
        <translation>L’image du mail a été chargée</translation>
    </message>
    <message>
        <source>A link was followed</source>
        <translation>Un lien a été suivi</translation>
    </message>
    <message>
        <source>A mail program showed the pictures</source>
        <translation>Un logiciel de messagerie a affiché les images</translation>
    </message>
    <message>
        <source>Somebody else followed the same link at that moment: this was the check that came along.</source>
        <translation>Quelqu’un d’autre a suivi le même lien à ce moment : c’était le contrôle qui l’accompagnait.</translation>
    </message>
    <message>
        <source>The picture was loaded {0}, sooner than mail is usually read.</source>
        <translation>L’image a été chargée {0}, plus tôt qu’un mail n’est d’ordinaire lu.</translation>
    </message>
    <message>
        <source>The link was followed {0}, sooner than anybody reads and decides.</source>
        <translation>Le lien a été suivi {0}, plus tôt qu’on ne lit et ne décide.</translation>
    </message>
    <message>
        <source>The link was followed {0}, when mail filters still check links.</source>
        <translation>Le lien a été suivi {0}, quand les filtres vérifient encore les liens.</translation>
    </message>
    <message>
        <source>The link was opened inside another page, {0}: some webmail does so, and some scanners.</source>
        <translation>Le lien a été ouvert dans une autre page, {0} : certains webmails le font, et certains scanners.</translation>
    </message>
    <message>
        <source>The page for unsubscribing was shown {0}; nobody pressed its button yet.</source>
        <translation>La page de désinscription a été affichée {0} ; personne n’a encore pressé son bouton.</translation>
    </message>
    <message>
        <source>The link was followed {0}, from where the mail had just been opened.</source>
        <translation>Le lien a été suivi {0}, de là où le mail venait d’être ouvert.</translation>
    </message>
    <message>
        <source>The link was followed {0}.</source>
        <translation>Le lien a été suivi {0}.</translation>
    </message>
    <message>
        <source>From {0}&apos;s network, and how long after delivery is not known: a check or a reader.</source>
        <translation>Depuis le réseau de {0}, sans que l’on sache combien de temps après la remise : un contrôle ou un lecteur.</translation>
    </message>
    <message>
        <source>Through {0}&apos;s network {1}, long after its check at delivery: probably the reader.</source>
        <translation>Par le réseau de {0}, {1}, longtemps après son contrôle à la remise : sans doute le lecteur.</translation>
    </message>
    <message>
        <source>Through Google&apos;s network {0}, after the mail was opened: probably the reader&apos;s phone.</source>
        <translation>Par le réseau de Google, {0}, après l’ouverture du mail : sans doute le téléphone du lecteur.</translation>
    </message>
    <message>
        <source>The link was followed from {0}&apos;s cloud {1}, and no open is known before it.</source>
        <translation>Le lien a été suivi depuis le cloud de {0}, {1}, et aucune ouverture n’est connue avant.</translation>
    </message>
    <message>
        <source>From {0}&apos;s cloud {1}; some companies work from there, so probably the reader.</source>
        <translation>Depuis le cloud de {0}, {1} ; certaines sociétés y travaillent, donc sans doute le lecteur.</translation>
    </message>
    <message>
        <source>Opened in a mail program, {0}.</source>
        <translation>Ouvert dans un logiciel de messagerie, {0}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail filter, {1}, {2} links within {3}.</source>
        <translation>Filtre de messagerie de {0}, {1}, {2} liens en {3}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail filter, {1}.</source>
        <translation>Filtre de messagerie de {0}, {1}.</translation>
    </message>
    <message>
        <source>Google&apos;s own machines, not a reader, {0}.</source>
        <translation>Les machines de Google, pas un lecteur, {0}.</translation>
    </message>
    <message>
        <source>From Google&apos;s own network, {0}: nearly always its machines, seldom a reader&apos;s phone.</source>
        <translation>Depuis le réseau de Google, {0} : presque toujours ses machines, rarement le téléphone d’un lecteur.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}, {1} links within {2}: nobody reads that fast.</source>
        <translation>L’image du mail a été chargée {0}, {1} liens en {2} : personne ne lit si vite.</translation>
    </message>
    <message>
        <source>A link was followed {0}, {1} links within {2}: nobody reads that fast.</source>
        <translation>Un lien a été suivi {0}, {1} liens en {2} : personne ne lit si vite.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>une seconde</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>tous les {0}</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}: nobody reads that fast.</source>
        <translation>L’image du mail a été chargée {0} : personne ne lit si vite.</translation>
    </message>
    <message>
        <source>A link was followed {0}: nobody reads that fast.</source>
        <translation>Un lien a été suivi {0} : personne ne lit si vite.</translation>
    </message>
    <message>
        <source>A link was followed {0} by a visitor who went through the mail&apos;s links, {1} links within {2}.</source>
        <translation>Un lien a été suivi {0} par un visiteur qui a parcouru les liens du mail, {1} liens en {2}.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0} by a visitor who went through the mail&apos;s links, {1} links within {2}.</source>
        <translation>L’image du mail a été chargée {0} par un visiteur qui a parcouru les liens du mail, {1} liens en {2}.</translation>
    </message>
    <message>
        <source>A program that pretends to be a browser fetched the picture, {0}.</source>
        <translation>Un programme qui se fait passer pour un navigateur a récupéré l’image, {0}.</translation>
    </message>
    <message>
        <source>A program that pretends to be a browser fetched the link, {0}.</source>
        <translation>Un programme qui se fait passer pour un navigateur a récupéré le lien, {0}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail security, {1}: the check that comes with delivery.</source>
        <translation>Protection de messagerie de {0}, {1} : le contrôle qui accompagne la remise.</translation>
    </message>
    <message>
        <source>A check from Microsoft&apos;s cloud, {0}, with a Chrome that people no longer use.</source>
        <translation>Un contrôle depuis le cloud de Microsoft, {0}, avec un Chrome que plus personne n’utilise.</translation>
    </message>
    <message>
        <source>From a computer rented at {0}, {1}: scanners run there, readers hardly ever do.</source>
        <translation>D’un ordinateur loué chez {0}, {1} : des scanners y tournent, presque jamais des lecteurs.</translation>
    </message>
    <message>
        <source>From a computer rented at {0}, {1}, and with no common browser: hard to tell.</source>
        <translation>D’un ordinateur loué chez {0}, {1}, et sans navigateur courant : difficile à dire.</translation>
    </message>
    <message>
        <source>The recipient asked not to be written to again.</source>
        <translation>Le destinataire a demandé qu’on ne lui écrive plus.</translation>
    </message>
    <message>
        <source>The mail came back, so nobody at its address read it.</source>
        <translation>Le mail est revenu, donc personne à cette adresse ne l’a lu.</translation>
    </message>
    <message>
        <source>A program only checked whether the picture is there, {0}.</source>
        <translation>Un programme a seulement vérifié que l’image est là, {0}.</translation>
    </message>
    <message>
        <source>A program only checked whether the link is there, {0}.</source>
        <translation>Un programme a seulement vérifié que le lien est là, {0}.</translation>
    </message>
    <message>
        <source>Loaded in advance by a browser or mail program, {0}, before anybody looked.</source>
        <translation>Chargé d’avance par un navigateur ou un logiciel de messagerie, {0}, avant que quiconque regarde.</translation>
    </message>
    <message>
        <source>This visitor followed a link that no reader can see, {0}: a program.</source>
        <translation>Ce visiteur a suivi un lien qu’aucun lecteur ne peut voir, {0} : un programme.</translation>
    </message>
    <message>
        <source>The visitor did not say which program it uses, {0}; readers&apos; programs do.</source>
        <translation>Le visiteur n’a pas dit quel programme il utilise, {0} ; ceux des lecteurs le disent.</translation>
    </message>
    <message>
        <source>{0} loaded the picture just after you looked at this sent mail yourself.</source>
        <translation>{0} a chargé l’image juste après que vous avez regardé vous-même ce mail envoyé.</translation>
    </message>
    <message>
        <source>{0} loaded the picture {1}, sooner than anybody is likely to have opened the mail.</source>
        <translation>{0} a chargé l’image {1}, plus tôt que quiconque n’a pu ouvrir le mail.</translation>
    </message>
    <message>
        <source>Opened in {0}, {1}; it hides where the reader is.</source>
        <translation>Ouvert dans {0}, {1} ; cela cache où se trouve le lecteur.</translation>
    </message>
    <message>
        <source>{0}&apos;s own machines followed the link, {1}; no reader&apos;s click comes from there.</source>
        <translation>Les machines de {0} ont suivi le lien, {1} ; aucun clic de lecteur ne vient de là.</translation>
    </message>
    <message>
        <source>It was you: this came from your own internet connection, {0}.</source>
        <translation>C’était vous : cela venait de votre propre connexion, {0}.</translation>
    </message>
    <message>
        <source>{0} loads every picture in advance, read or not ({1}).</source>
        <translation>{0} charge chaque image d’avance, lue ou non ({1}).</translation>
    </message>
    <message>
        <source>Microsoft Office checked the link before a browser opened it, {0}.</source>
        <translation>Microsoft Office a vérifié le lien avant qu’un navigateur l’ouvre, {0}.</translation>
    </message>
    <message>
        <source>A program that calls itself “{0}”, {1}.</source>
        <translation>Un programme qui s’appelle « {0} », {1}.</translation>
    </message>
    <message>
        <source>A known robot, {0}: a public list names it (“{1}”).</source>
        <translation>Un robot connu, {0} : une liste publique le nomme (« {1} »).</translation>
    </message>
    <message>
        <source>The link was followed by a program that is no browser, {0}.</source>
        <translation>Le lien a été suivi par un programme qui n’est pas un navigateur, {0}.</translation>
    </message>
    <message>
        <source>The browser contradicts itself about what it is, {0}: a program in disguise.</source>
        <translation>Le navigateur se contredit sur ce qu’il est, {0} : un programme déguisé.</translation>
    </message>
    <message>
        <source>A program fetched the picture, {0}; readers&apos; programs do it differently.</source>
        <translation>Un programme a récupéré l’image, {0} ; ceux des lecteurs le font autrement.</translation>
    </message>
    <message>
        <source>A program fetched the link, {0}; readers&apos; programs do it differently.</source>
        <translation>Un programme a récupéré le lien, {0} ; ceux des lecteurs le font autrement.</translation>
    </message>
    <message>
        <source>You said that this was you.</source>
        <translation>Vous avez dit que c’était vous.</translation>
    </message>
    <message>
        <source>You said that this was really the recipient.</source>
        <translation>Vous avez dit que c’était vraiment le destinataire.</translation>
    </message>
    <message>
        <source>The mail came back.</source>
        <translation>Le mail est revenu.</translation>
    </message>
    <message>
        <source>Opens of this mail are not tracked.</source>
        <translation>Les ouvertures de ce mail ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The picture was loaded ahead for the reader: a later open can not be seen.</source>
        <translation>L’image a été chargée d’avance pour le lecteur : une ouverture ultérieure ne se voit pas.</translation>
    </message>
    <message>
        <source>The mail arrived, and nobody has opened it.</source>
        <translation>Le mail est arrivé, et personne ne l’a ouvert.</translation>
    </message>
    <message>
        <source>{0} is with {1}: opens and clicks say what they seem to say.</source>
        <translation>{0} est chez {1} : ouvertures et clics disent ce qu’ils semblent dire.</translation>
    </message>
    <message>
        <source>{0}: first open reliable, later ones may stay hidden.</source>
        <translation>{0} : la première ouverture est fiable, les suivantes peuvent rester cachées.</translation>
    </message>
    <message>
        <source>{0} is behind {1}: opens mean little, clicks after half an hour do.</source>
        <translation>{0} est derrière {1} : les ouvertures disent peu, les clics après une demi-heure oui.</translation>
    </message>
    <message>
        <source>{0}: opens can not be seen, clicks can.</source>
        <translation>{0} : les ouvertures ne se voient pas, les clics oui.</translation>
    </message>
    <message>
        <source>Apple Mail likely: opens can not be seen, clicks can.</source>
        <translation>Apple Mail probable : les ouvertures ne se voient pas, les clics oui.</translation>
    </message>
    <message>
        <source>{0} names no mail server: a mail may not arrive.</source>
        <translation>{0} n’indique aucun serveur de messagerie : un mail peut ne pas arriver.</translation>
    </message>
    <message>
        <source>{0} opened your mail</source>
        <translation>{0} a ouvert votre mail</translation>
    </message>
    <message>
        <source>{0} opened your mail and followed a link in it</source>
        <translation>{0} a ouvert votre mail et suivi un lien dedans</translation>
    </message>
    <message>
        <source>{0} followed a link in your mail</source>
        <translation>{0} a suivi un lien dans votre mail</translation>
    </message>
    <message>
        <source>{0} keeps opening your mail</source>
        <translation>{0} rouvre sans cesse votre mail</translation>
    </message>
    <message>
        <source>{0} opened your mail on a second device</source>
        <translation>{0} a ouvert votre mail sur un second appareil</translation>
    </message>
    <message>
        <source>{0} is one of several readers at the company</source>
        <translation>{0} est l’un de plusieurs lecteurs dans la société</translation>
    </message>
    <message>
        <source>{0} is hot now</source>
        <translation>{0} est brûlant maintenant</translation>
    </message>
    <message>
        <source>{0} is warm now</source>
        <translation>{0} est chaud maintenant</translation>
    </message>
    <message>
        <source>{0} replied</source>
        <translation>{0} a répondu</translation>
    </message>
    <message>
        <source>{0} did not get your mail: it came back</source>
        <translation>{0} n’a pas reçu votre mail : il est revenu</translation>
    </message>
    <message>
        <source>{0} wants no more mail</source>
        <translation>{0} ne veut plus de mails</translation>
    </message>
    <message>
        <source>{0} is back after {1} quiet days</source>
        <translation>{0} est de retour après {1} jours de silence</translation>
    </message>
    <message>
        <source>First opened {0} after it was sent</source>
        <translation>Ouvert pour la première fois {0} après l’envoi</translation>
    </message>
    <message>
        <source>Followed {0}, {1} after it was sent</source>
        <translation>A suivi {0}, {1} après l’envoi</translation>
    </message>
    <message>
        <source>Replied {0} after it was sent: {1}</source>
        <translation>A répondu {0} après l’envoi : {1}</translation>
    </message>
    <message>
        <source>Replied {0} after it was sent</source>
        <translation>A répondu {0} après l’envoi</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} heures</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>No mail leaves for this address any more</source>
        <translation>Plus aucun mail ne part à cette adresse</translation>
    </message>
    <message>
        <source>From {0} to {1}, {2} points</source>
        <translation>De {0} à {1}, {2} points</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0} by a visitor who went through the mail&apos;s links.</source>
        <translation>L’image du mail a été chargée {0} par un visiteur qui a parcouru les liens du mail.</translation>
    </message>
    <message>
        <source>A link was followed {0} by a visitor who went through the mail&apos;s links.</source>
        <translation>Un lien a été suivi {0} par un visiteur qui a parcouru les liens du mail.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}, and nothing speaks against a person.</source>
        <translation>L’image du mail a été chargée {0}, et rien ne s’oppose à une personne.</translation>
    </message>
    <message>
        <source>A link was followed {0}, and nothing speaks against a person.</source>
        <translation>Un lien a été suivi {0}, et rien ne s’oppose à une personne.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Cette boîte aux lettres n’existe pas.</translation>
    </message>
    <message>
        <source>The mailbox has moved.</source>
        <translation>La boîte aux lettres a déménagé.</translation>
    </message>
    <message>
        <source>The address&apos;s domain was not found.</source>
        <translation>Le domaine de l’adresse est introuvable.</translation>
    </message>
    <message>
        <source>The address&apos;s domain takes no mail.</source>
        <translation>Le domaine de l’adresse n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>La boîte aux lettres est pleine.</translation>
    </message>
    <message>
        <source>The mailbox is disabled.</source>
        <translation>La boîte aux lettres est désactivée.</translation>
    </message>
    <message>
        <source>The mail is too large.</source>
        <translation>Le message est trop volumineux.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter turned the mail away.</source>
        <translation>Le filtre du destinataire a refusé le message.</translation>
    </message>
    <message>
        <source>The mail was taken for spam.</source>
        <translation>Le message a été pris pour du spam.</translation>
    </message>
    <message>
        <source>The mail was taken for a virus.</source>
        <translation>Le message a été pris pour un virus.</translation>
    </message>
    <message>
        <source>The mail&apos;s content was refused.</source>
        <translation>Le contenu du message a été refusé.</translation>
    </message>
    <message>
        <source>The sending server is blocked or has a bad reputation.</source>
        <translation>Le serveur d’envoi est bloqué ou a mauvaise réputation.</translation>
    </message>
    <message>
        <source>The mail failed SPF, DKIM or DMARC, or was not signed in.</source>
        <translation>Le message a échoué à SPF, DKIM ou DMARC, ou l’envoi n’était pas authentifié.</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused.</source>
        <translation>L’adresse de l’expéditeur a été refusée.</translation>
    </message>
    <message>
        <source>A policy of the recipient&apos;s server forbids the mail.</source>
        <translation>Une règle du serveur du destinataire interdit ce message.</translation>
    </message>
    <message>
        <source>Too many mails or connections in a short time.</source>
        <translation>Trop de messages ou de connexions en peu de temps.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>Le serveur demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server does not relay to this address.</source>
        <translation>Le serveur ne relaie pas vers cette adresse.</translation>
    </message>
    <message>
        <source>The mail went in circles.</source>
        <translation>Le message a tourné en rond.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached.</source>
        <translation>Le serveur du destinataire n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The mail could not be delivered in time.</source>
        <translation>Le message n’a pas pu être remis à temps.</translation>
    </message>
    <message>
        <source>The servers could not agree on encryption.</source>
        <translation>Les serveurs n’ont pas pu s’accorder sur le chiffrement.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Les serveurs ne se sont pas compris.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is in trouble.</source>
        <translation>La messagerie du destinataire est en difficulté.</translation>
    </message>
    <message>
        <source>The address is on the provider&apos;s own suppression list.</source>
        <translation>L’adresse figure sur la liste d’exclusion du fournisseur.</translation>
    </message>
    <message>
        <source>The mail is delayed and is still being tried.</source>
        <translation>Le message est retardé ; les essais continuent.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own rule turns such mails away.</source>
        <translation>Une règle du destinataire refuse ces messages.</translation>
    </message>
    <message>
        <source>The mail was given up, and the report names no reason.</source>
        <translation>La remise a été abandonnée, et le rapport ne donne pas de raison.</translation>
    </message>
    <message>
        <source>The mail came back for a reason that is not understood.</source>
        <translation>Le message est revenu pour une raison qui n’est pas comprise.</translation>
    </message>
    <message>
        <source>The writer is away.</source>
        <translation>L’auteur est absent.</translation>
    </message>
    <message>
        <source>The writer does not work there any more.</source>
        <translation>L’auteur n’y travaille plus.</translation>
    </message>
    <message>
        <source>A program confirms that the mail came in.</source>
        <translation>Un programme confirme la réception du message.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter wants to know that a person wrote.</source>
        <translation>Le filtre du destinataire veut savoir si une personne a écrit.</translation>
    </message>
    <message>
        <source>A program answered.</source>
        <translation>Un programme a répondu.</translation>
    </message>
    <message>
        <source>The recipient marked the mail as spam.</source>
        <translation>Le destinataire a signalé le message comme spam.</translation>
    </message>
    <message>
        <source>The recipient reported the mail as fraud.</source>
        <translation>Le destinataire a signalé le message comme fraude.</translation>
    </message>
    <message>
        <source>The provider found a virus in the mail.</source>
        <translation>Le fournisseur a trouvé un virus dans le message.</translation>
    </message>
    <message>
        <source>The recipient asked to get no more mail.</source>
        <translation>Le destinataire demande à ne plus recevoir de messages.</translation>
    </message>
    <message>
        <source>The recipient said that the mail is no spam.</source>
        <translation>Le destinataire indique que le message n’est pas du spam.</translation>
    </message>
    <message>
        <source>The mail failed SPF, DKIM or DMARC at a provider.</source>
        <translation>Le message a échoué à SPF, DKIM ou DMARC chez un fournisseur.</translation>
    </message>
    <message>
        <source>A provider passed on feedback about the mail.</source>
        <translation>Un fournisseur a transmis un retour sur le message.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>Le message cite {0}.</translation>
    </message>
    <message>
        <source>A complaint of the type {0}.</source>
        <translation>Une plainte de type {0}.</translation>
    </message>
    <message>
        <source>A complaint that Amazon passed on.</source>
        <translation>Une plainte transmise par Amazon.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program asked to unsubscribe.</source>
        <translation>Le logiciel de messagerie du destinataire demande le désabonnement.</translation>
    </message>
    <message>
        <source>It says so (Auto-Submitted).</source>
        <translation>Elle le dit elle-même (Auto-Submitted).</translation>
    </message>
    <message>
        <source>Its program marked it as an automatic reply.</source>
        <translation>Son programme l’a marquée comme réponse automatique.</translation>
    </message>
    <message>
        <source>Its subject says so.</source>
        <translation>Son objet le dit.</translation>
    </message>
    <message>
        <source>It was made by a program and answers a mail.</source>
        <translation>Un programme l’a écrite, et elle répond à un message.</translation>
    </message>
    <message>
        <source>It answers a mail and wants no answer itself.</source>
        <translation>Elle répond à un message et n’en attend pas.</translation>
    </message>
    <message>
        <source>It stands before the topic it answers.</source>
        <translation>Elle précède le sujet auquel elle répond.</translation>
    </message>
    <message>
        <source>It answers a mail and takes no answer itself.</source>
        <translation>Elle répond à un message et n’accepte pas de réponse.</translation>
    </message>
    <message>
        <source>It suppresses automatic replies and speaks of an absence.</source>
        <translation>Elle refuse les réponses automatiques et parle d’une absence.</translation>
    </message>
    <message>
        <source>It guards against loops and speaks of an absence.</source>
        <translation>Elle se protège des boucles et parle d’une absence.</translation>
    </message>
    <message>
        <source>A filter asks the sender to confirm.</source>
        <translation>Un filtre demande à l’expéditeur de confirmer.</translation>
    </message>
    <message>
        <source>{0} is not tracked: {1}</source>
        <translation>{0} n’est pas suivi : {1}</translation>
    </message>
    <message>
        <source>click tracking is switched off for this mail</source>
        <translation>le suivi des clics est désactivé pour ce message</translation>
    </message>
    <message>
        <source>it is marked as not tracked</source>
        <translation>il est marqué comme non suivi</translation>
    </message>
    <message>
        <source>it stands in a template element, which is never shown</source>
        <translation>il se trouve dans un élément template, jamais affiché</translation>
    </message>
    <message>
        <source>it is a tracking address of our own already</source>
        <translation>c’est déjà une de nos adresses de suivi</translation>
    </message>
    <message>
        <source>it was a tracked link of our own in quoted history</source>
        <translation>c’était un de nos liens suivis dans l’historique cité</translation>
    </message>
    <message>
        <source>its address is made with a merge field, which would tell the relay who reads it</source>
        <translation>son adresse contient un champ qui révélerait au relais qui la lit</translation>
    </message>
    <message>
        <source>its visible text is an address of another host, which filters call phishing</source>
        <translation>son texte visible est l’adresse d’un autre hôte, ce que les filtres appellent hameçonnage</translation>
    </message>
    <message>
        <source>only Outlook shows it, and it repeats no link that every reader sees</source>
        <translation>seul Outlook l’affiche, et il ne répète aucun lien visible par tous</translation>
    </message>
    <message>
        <source>no reader can see it, so only machines would follow it</source>
        <translation>aucun lecteur ne le voit, seules des machines le suivraient</translation>
    </message>
    <message>
        <source>it has neither text nor a picture, so no reader can follow it</source>
        <translation>il n’a ni texte ni image, aucun lecteur ne peut le suivre</translation>
    </message>
    <message>
        <source>its address is not complete: it does not begin with https://</source>
        <translation>son adresse est incomplète : elle ne commence pas par https://</translation>
    </message>
    <message>
        <source>its address is not one that a redirect can lead to</source>
        <translation>une redirection ne peut pas mener à son adresse</translation>
    </message>
    <message>
        <source>No relay is set up: this mail can only be sent untracked.</source>
        <translation>Aucun relais n’est configuré : ce message ne peut partir que sans suivi.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>L’objet est vide.</translation>
    </message>
    <message>
        <source>The attachments are {0} MB in the mail, and the provider takes at most {1} MB: attach less, or send a link instead.</source>
        <translation>Les pièces jointes pèsent {0} Mo dans le message, et le fournisseur en accepte {1} au plus : joignez moins, ou envoyez un lien.</translation>
    </message>
    <message>
        <source>The program ended while this mail was being handed over: it may have left or not. Look into your Sent folder before you send it again.</source>
        <translation>Le programme s’est arrêté pendant la remise de ce message : il est peut-être parti, peut-être pas. Regardez dans vos messages envoyés avant de le renvoyer.</translation>
    </message>
    <message>
        <source>This mail was due while nobody was there to send it. Send it now, or choose another time.</source>
        <translation>Ce message devait partir alors que personne n’était là pour l’envoyer. Envoyez-le maintenant, ou choisissez un autre moment.</translation>
    </message>
    <message>
        <source>Your provider keeps its own copy of this mail, with pixel and tracked links: it takes no other in its place.</source>
        <translation>Votre fournisseur garde sa propre copie de ce message, avec pixel et liens suivis : il n’en accepte pas d’autre à sa place.</translation>
    </message>
    <message>
        <source>1 mail waits</source>
        <translation>1 message attend de partir</translation>
    </message>
    <message>
        <source>{0} mails wait</source>
        <translation>{0} messages attendent de partir</translation>
    </message>
    <message>
        <source>A Message-ID of this mail is malformed.</source>
        <translation>Un Message-ID de ce message est mal formé.</translation>
    </message>
    <message>
        <source>A folder&apos;s name may not hold control characters.</source>
        <translation>Le nom d’un dossier ne peut pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A limit is a number of mails, or 0 for none.</source>
        <translation>Une limite est un nombre de messages, ou 0 pour aucune.</translation>
    </message>
    <message>
        <source>A sender&apos;s name may not hold control characters.</source>
        <translation>Le nom d’un expéditeur ne peut pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>Another process is signing in just now: it is tried again.</source>
        <translation>Un autre processus se connecte en ce moment : nouvel essai à suivre.</translation>
    </message>
    <message>
        <source>Another program is changing the settings: try again.</source>
        <translation>Un autre programme modifie les réglages : réessayez.</translation>
    </message>
    <message>
        <source>Answers are read in at most {0} further folders.</source>
        <translation>Les réponses sont lues dans {0} autres dossiers au plus.</translation>
    </message>
    <message>
        <source>Everybody begins cold: choose a warmer level.</source>
        <translation>Tout le monde commence froid : choisissez un niveau plus chaud.</translation>
    </message>
    <message>
        <source>Excel holds {0} rows and no more: choose CSV.</source>
        <translation>Excel contient {0} lignes et pas plus : choisissez CSV.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Donnez un nom à la passerelle.</translation>
    </message>
    <message>
        <source>Gmail&apos;s API takes only a sign-in with the browser.</source>
        <translation>L’API de Gmail n’accepte qu’une connexion par le navigateur.</translation>
    </message>
    <message>
        <source>Mails are just leaving through {0}: remove it when they have.</source>
        <translation>Des messages partent en ce moment par {0} : retirez-le une fois qu’ils sont partis.</translation>
    </message>
    <message>
        <source>No account sends as {0}: choose another sender.</source>
        <translation>Aucun compte n’envoie en tant que {0} : choisissez un autre expéditeur.</translation>
    </message>
    <message>
        <source>One-click unsubscribing is missing in this mail.</source>
        <translation>Le désabonnement en un clic manque dans ce message.</translation>
    </message>
    <message>
        <source>Opens of this mail were to be tracked and are not.</source>
        <translation>Les ouvertures de ce message devaient être suivies et ne le sont pas.</translation>
    </message>
    <message>
        <source>Say in which time zone the mail is to leave.</source>
        <translation>Indiquez dans quel fuseau horaire le message doit partir.</translation>
    </message>
    <message>
        <source>Sign in to {0} again, or unlock the keyring that keeps its permission.</source>
        <translation>Reconnectez-vous à {0}, ou déverrouillez le trousseau qui garde l’autorisation.</translation>
    </message>
    <message>
        <source>Signing in to {0} with the browser needs a client id of your own: register a desktop app at the provider, and enter its id in the settings.</source>
        <translation>Se connecter à {0} par le navigateur exige un identifiant client à vous : enregistrez une application de bureau chez le fournisseur et saisissez son identifiant dans les réglages.</translation>
    </message>
    <message>
        <source>That day is over: write now.</source>
        <translation>Ce jour est passé : écrivez maintenant.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: {0}. Nothing was changed.</source>
        <translation>La sauvegarde n’a pas pu être extraite : {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The certificate file {0} {1}: choose a PEM file with the authority&apos;s certificate.</source>
        <translation>Le fichier de certificat {0} {1} : choisissez un fichier PEM avec le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>The entry for starting at login can not be changed: {0}.</source>
        <translation>L’entrée de démarrage à la connexion ne peut pas être modifiée : {0}.</translation>
    </message>
    <message>
        <source>The folder {0} can not be created: {1}.</source>
        <translation>Le dossier {0} ne peut pas être créé : {1}.</translation>
    </message>
    <message>
        <source>The folder {0} can not be written to: choose another with --profile.</source>
        <translation>Impossible d’écrire dans le dossier {0} : choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>The gap between two mails is at most an hour.</source>
        <translation>L’intervalle entre deux messages est d’une heure au plus.</translation>
    </message>
    <message>
        <source>The gap may vary by at most its own length.</source>
        <translation>L’intervalle peut varier de sa propre durée au plus.</translation>
    </message>
    <message>
        <source>The key belongs to another account of the relay than the one that was set up: use that one&apos;s key, or set up the relay again.</source>
        <translation>La clé appartient à un autre compte du relais que celui qui est configuré : utilisez la clé de ce dernier, ou configurez le relais à nouveau.</translation>
    </message>
    <message>
        <source>The mail account that this was written for is gone: choose another sender.</source>
        <translation>Le compte pour lequel ceci a été écrit n’existe plus : choisissez un autre expéditeur.</translation>
    </message>
    <message>
        <source>The mail that this request was for is no longer there.</source>
        <translation>Le message de cette requête n’existe plus.</translation>
    </message>
    <message>
        <source>The mailbox server does not do as asked: {0}.</source>
        <translation>Le serveur de la boîte ne fait pas ce qui est demandé : {0}.</translation>
    </message>
    <message>
        <source>The mailbox server tells no numbers of {0}.</source>
        <translation>Le serveur de la boîte ne donne pas de numéros pour {0}.</translation>
    </message>
    <message>
        <source>The mailbox server&apos;s answer is not IMAP.</source>
        <translation>La réponse du serveur de la boîte n’est pas de l’IMAP.</translation>
    </message>
    <message>
        <source>The name and the user may not hold control characters.</source>
        <translation>Le nom et l’utilisateur ne peuvent pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>The permission to use this account is gone.</source>
        <translation>L’autorisation d’utiliser ce compte a disparu.</translation>
    </message>
    <message>
        <source>The pixel of this mail is missing.</source>
        <translation>Le pixel de ce message manque.</translation>
    </message>
    <message>
        <source>The preferences in {0} can not be written: {1}.</source>
        <translation>Les préférences dans {0} ne peuvent pas être écrites : {1}.</translation>
    </message>
    <message>
        <source>The provider gives no lasting permission to this client id: allow it offline access, or take the program&apos;s access back at the provider and sign in again.</source>
        <translation>Le fournisseur ne donne pas d’autorisation durable à cet identifiant client : accordez-lui l’accès hors ligne, ou retirez l’accès du programme chez le fournisseur et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answers what makes no sense.</source>
        <translation>Le serveur de connexion du fournisseur donne une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gives no token.</source>
        <translation>Le serveur de connexion du fournisseur ne donne pas de jeton.</translation>
    </message>
    <message>
        <source>The relay is too old to enrol devices: update the relay.</source>
        <translation>Le relais est trop ancien pour inscrire des appareils : mettez-le à jour.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of this program: update the program.</source>
        <translation>Les réglages ont été écrits par une version plus récente de ce programme : mettez-le à jour.</translation>
    </message>
    <message>
        <source>The times lie between 0 and {0} s, in order.</source>
        <translation>Les temps sont compris entre 0 et {0} s, dans l’ordre.</translation>
    </message>
    <message>
        <source>The tracked link to {0} is missing in this mail.</source>
        <translation>Le lien suivi vers {0} manque dans ce message.</translation>
    </message>
    <message>
        <source>The unsubscribe address of this mail is malformed.</source>
        <translation>L’adresse de désabonnement de ce message est mal formée.</translation>
    </message>
    <message>
        <source>The way to unsubscribe is missing in this mail.</source>
        <translation>Le moyen de se désabonner manque dans ce message.</translation>
    </message>
    <message>
        <source>There is no account called {0}.</source>
        <translation>Il n’y a pas de compte nommé {0}.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such mail account: set one up first.</source>
        <translation>Ce compte n’existe pas : configurez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no such mail any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such mail in the outbox.</source>
        <translation>Ce message n’est pas dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>There is no such sent mail.</source>
        <translation>Ce message envoyé n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Ce modèle n’existe pas.</translation>
    </message>
    <message>
        <source>There is nothing to teach from this request.</source>
        <translation>Il n’y a rien à apprendre de cette requête.</translation>
    </message>
    <message>
        <source>This alert rule is no longer there.</source>
        <translation>Cette règle d’alerte n’existe plus.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of this program: update the program.</source>
        <translation>Cette sauvegarde a été écrite par une version plus récente de ce programme : mettez-le à jour.</translation>
    </message>
    <message>
        <source>This is no open and no click: it can not be undone.</source>
        <translation>Ce n’est ni une ouverture ni un clic : impossible d’annuler.</translation>
    </message>
    <message>
        <source>This mail names yours: it is an answer to it.</source>
        <translation>Ce message cite le vôtre : c’en est une réponse.</translation>
    </message>
    <message>
        <source>This mail was built wrongly: its {0} header.</source>
        <translation>Ce message est mal construit : son en-tête {0}.</translation>
    </message>
    <message>
        <source>This mail was to be tracked and is not.</source>
        <translation>Ce message devait être suivi et ne l’est pas.</translation>
    </message>
    <message>
        <source>This mailbox server can not remove a single mail from Sent.</source>
        <translation>Ce serveur ne peut pas retirer un seul message des envoyés.</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>Undo lasts between 0 and {0} seconds.</source>
        <translation>L’annulation dure entre 0 et {0} secondes.</translation>
    </message>
    <message>
        <source>Unsubscribing is the recipient’s word: it stands.</source>
        <translation>Le désabonnement est la parole du destinataire : il reste.</translation>
    </message>
    <message>
        <source>Warming up begins with at least one mail, and grows each day.</source>
        <translation>La montée en charge commence par au moins un message et croît chaque jour.</translation>
    </message>
    <message>
        <source>Write the link&apos;s address as it stands in your mails.</source>
        <translation>Écrivez l’adresse du lien telle qu’elle figure dans vos messages.</translation>
    </message>
    <message>
        <source>Write the tag&apos;s name.</source>
        <translation>Écrivez le nom de l’étiquette.</translation>
    </message>
    <message>
        <source>Your own list of providers in {0} makes no sense ({1}): mend the file, or move it away.</source>
        <translation>Votre liste de fournisseurs dans {0} n’a pas de sens ({1}) : corrigez le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <source>{0} can not be locked: {1}. Check whose it is and that its folder can be written to.</source>
        <translation>{0} ne peut pas être verrouillé : {1}. Vérifiez à qui il appartient et qu’on peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>{0} can not be signed in with the browser: its provider is not known to do so. Choose another provider, or a password.</source>
        <translation>{0} ne peut pas se connecter par le navigateur : ce fournisseur n’est pas connu pour le permettre. Choisissez un autre fournisseur, ou un mot de passe.</translation>
    </message>
    <message>
        <source>{0} to leave through {1} (to {2}): choose another account for them, or delete them in the outbox first.</source>
        <translation>{0} par {1} (à {2}) : choisissez un autre compte pour eux, ou supprimez-les d’abord de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>“{0}” can not stand inside a mail: use PNG, JPEG, GIF or WebP.</source>
        <translation>« {0} » ne peut pas figurer dans un message : utilisez PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>“{0}” is gone: attach it again.</source>
        <translation>« {0} » n’est plus là : joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>First taken for {0}; changed because {1}</source>
        <translation>D’abord pris pour {0} ; changé : {1}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>une machine</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>vous-même</translation>
    </message>
    <message>
        <source>somebody not verified</source>
        <translation>quelqu’un de non vérifié</translation>
    </message>
    <message>
        <source>later requests showed it</source>
        <translation>des demandes ultérieures l’ont montré</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>you took your word back</source>
        <translation>vous avez retiré votre avis</translation>
    </message>
    <message>
        <source>you taught a rule</source>
        <translation>vous avez appris une règle</translation>
    </message>
    <message>
        <source>you took a taught rule back</source>
        <translation>vous avez retiré une règle apprise</translation>
    </message>
    <message>
        <source>the habit of this company’s gateway became known</source>
        <translation>l’habitude de la passerelle de cette société est connue</translation>
    </message>
    <message>
        <source>the rules were renewed</source>
        <translation>les règles ont été renouvelées</translation>
    </message>
    <message>
        <source>the recipient answered</source>
        <translation>le destinataire a répondu</translation>
    </message>
    <message>
        <source>the mail came back</source>
        <translation>l’e-mail est revenu</translation>
    </message>
    <message>
        <source>you were looking at the mail yourself</source>
        <translation>vous regardiez vous-même l’e-mail</translation>
    </message>
    <message>
        <source>you enrolled or removed a device of yours</source>
        <translation>vous avez inscrit ou retiré un appareil à vous</translation>
    </message>
    <message>
        <source>from the network {0}</source>
        <translation>depuis le réseau {0}</translation>
    </message>
    <message>
        <source>from {0}’s machines</source>
        <translation>depuis les machines de {0}</translation>
    </message>
    <message>
        <source>on mail to {0}</source>
        <translation>sur les e-mails à {0}</translation>
    </message>
    <message>
        <source>You taught that requests {0} are always a machine’s.</source>
        <translation>Vous avez appris que les demandes {0} viennent toujours d’une machine.</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>tiède</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>très chaud</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>environ {0} s</translation>
    </message>
    <message>
        <source>{0} to {1} s</source>
        <translation>{0} à {1} s</translation>
    </message>
</context>
<context>
    <name>said together</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>What can be known</source>
        <translation>Ce qu’on peut savoir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Comptes e-mail</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
</context>
<context>
    <name>suppressed</name>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Your own entry</source>
        <translation>Votre propre entrée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Une machine</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Vous-même</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Warming</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Très chaud</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Part maintenant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Sent or not?</source>
        <translation>Envoyé ou non ?</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En cours de vérification</translation>
    </message>
    <message>
        <source>For the digest</source>
        <translation>Pour le résumé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Known to you</source>
        <translation>Connu de vous</translation>
    </message>
    <message>
        <source>A machine after all</source>
        <translation>Finalement une machine</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>a suivi un lien</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>answered automatically</source>
        <translation>réponse automatique</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retardé</translation>
    </message>
    <message>
        <source>failed where passed on</source>
        <translation>échec après transfert</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>marqué comme spam</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>il y a {0} min</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>aujourd’hui {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>hier {0}</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>demain {0}</translation>
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
        <translation>dans l’heure</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>il y a {0} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>il y a {0} jours</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Nothing seen</source>
        <translation>Rien vu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>One mail waits for it.</source>
        <translation>Un e-mail l’attend.</translation>
    </message>
    <message>
        <source>{0} mails wait for it.</source>
        <translation>{0} e-mails l’attendent.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Pas une réponse</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Me le rappeler alors</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>replied</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>followed an important link</source>
        <translation>a suivi un lien important</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>a suivi un lien</translation>
    </message>
    <message>
        <source>came back to a mail</source>
        <translation>est revenu sur un e-mail</translation>
    </message>
    <message>
        <source>opened a mail</source>
        <translation>a ouvert un e-mail</translation>
    </message>
    <message>
        <source>replied {0} times</source>
        <translation>a répondu {0} fois</translation>
    </message>
    <message>
        <source>followed important links {0} times</source>
        <translation>a suivi {0} fois des liens importants</translation>
    </message>
    <message>
        <source>followed links {0} times</source>
        <translation>a suivi {0} fois des liens</translation>
    </message>
    <message>
        <source>came back to mails {0} times</source>
        <translation>est revenu {0} fois sur des e-mails</translation>
    </message>
    <message>
        <source>opened {0} mails</source>
        <translation>a ouvert {0} e-mails</translation>
    </message>
    <message>
        <source>opened “{0}”</source>
        <translation>a ouvert « {0} »</translation>
    </message>
    <message>
        <source>followed a link in “{0}”</source>
        <translation>a suivi un lien dans « {0} »</translation>
    </message>
    <message>
        <source>replied to “{0}”</source>
        <translation>a répondu à « {0} »</translation>
    </message>
    <message>
        <source>unsubscribed by “{0}”</source>
        <translation>s’est désabonné via « {0} »</translation>
    </message>
    <message>
        <source>did not get “{0}”: it came back</source>
        <translation>n’a pas reçu « {0} » : il est revenu</translation>
    </message>
    <message>
        <source>opened “{0}” {1} times</source>
        <translation>a ouvert « {0} » {1} fois</translation>
    </message>
    <message>
        <source>followed links in “{0}” {1} times</source>
        <translation>a suivi {1} fois des liens dans « {0} »</translation>
    </message>
    <message>
        <source>replied to “{0}” {1} times</source>
        <translation>a répondu à « {0} » {1} fois</translation>
    </message>
    <message>
        <source>a mail without a subject</source>
        <translation>un e-mail sans objet</translation>
    </message>
</context>
</TS>
