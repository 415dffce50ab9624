<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Edit the account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Mailkonto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back. If it did not open: {0}</source>
        <translation>Melden Sie sich in Ihrem Browser an und kommen Sie zurück. Öffnete er sich nicht: {0}</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser …</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Browser wird geöffnet …</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Maya Lind</source>
        <translation>Maya Lind</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Mit dem Browser</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Empty: the stored one</source>
        <translation>Leer: das gespeicherte</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of your own app at the provider</source>
        <translation>Von Ihrer eigenen App beim Anbieter</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Empty: none, or the stored one</source>
        <translation>Leer: keines, oder das gespeicherte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Often the address</source>
        <translation>Oft die Adresse</translation>
    </message>
    <message>
        <source>Sends by</source>
        <translation>Sendet über</translation>
    </message>
    <message>
        <source>Reads at</source>
        <translation>Liest bei</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Only for servers of your own</source>
        <translation>Nur für eigene Server</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Let answers name their mail</source>
        <translation>Antworten nennen ihre E-Mail</translation>
    </message>
    <message>
        <source>Answers go to maya+tag@…: only where your provider takes such mail.</source>
        <translation>Antworten gehen an maya+tag@…: nur wo Ihr Anbieter solche Mails annimmt.</translation>
    </message>
    <message>
        <source>Send by Gmail&apos;s API, where SMTP is forbidden</source>
        <translation>Über Gmails API senden, wo SMTP verboten ist</translation>
    </message>
    <message>
        <source>Looking for the servers of {0}…</source>
        <translation>Server von {0} werden gesucht …</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>AccountRowCard</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {0}</source>
        <translation>{0} testen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Mehr für {0}</translation>
    </message>
    <message>
        <source>Edit, addresses, speed, default, remove</source>
        <translation>Bearbeiten, Adressen, Tempo, Standard, entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Addresses and signatures…</source>
        <translation>Adressen und Signaturen …</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Tempo…</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Also sends as {0}.</source>
        <translation>Sendet auch als {0}.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Noch kein Mailkonto</translation>
    </message>
    <message>
        <source>Mails leave through your own account, and answers are read there.</source>
        <translation>E-Mails gehen über Ihr eigenes Konto ab, und Antworten werden dort gelesen.</translation>
    </message>
    <message>
        <source>Sign in to {0} in your browser, then come back.</source>
        <translation>Melden Sie sich in Ihrem Browser bei {0} an und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Each mail leaves through one of these, as yours. Passwords and permissions are kept in the keyring only.</source>
        <translation>Jede E-Mail geht über eines davon ab, als Ihre. Passwörter und Berechtigungen liegen nur im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Mailkonten</translation>
    </message>
</context>
<context>
    <name>AlertDeedsController</name>
    <message>
        <source>You will be reminded of {0}: {1}</source>
        <translation>Sie werden an {0} erinnert: {1}</translation>
    </message>
    <message>
        <source>Noted: that was you. It no longer counts for {0}.</source>
        <translation>Notiert: Das waren Sie. Es zählt nicht mehr für {0}.</translation>
    </message>
    <message>
        <source>Noted: those {1} were you. They no longer count for {0}.</source>
        <translation>Notiert: Diese {1} waren Sie. Sie zählen nicht mehr für {0}.</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Put this alert aside</source>
        <translation>Diese Meldung beiseitelegen</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>{0} things for you, told together</source>
        <translation>{0} Neuigkeiten für Sie, zusammengefasst</translation>
    </message>
    <message>
        <source>{0} things happened while you were away</source>
        <translation>{0} Dinge geschahen, während Sie fort waren</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alert rules…</source>
        <translation>Melderegeln …</translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Alerts, newest first</source>
        <translation>Meldungen, neueste zuerst</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>When a person reads your mail or follows a link, you are told at once.</source>
        <translation>Liest ein Mensch Ihre E-Mail oder folgt einem Link, erfahren Sie es sofort.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact: more rows on the screen</source>
        <translation>Dicht: mehr Zeilen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing fades, slides or blinks</source>
        <translation>Nichts blendet, gleitet oder blinkt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Take {0} off</source>
        <translation>{0} wegnehmen</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Alerts an hour at most</source>
        <translation>Meldungen je Stunde, höchstens</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Your attention</source>
        <translation>Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>alerts an hour.</source>
        <translation>Meldungen je Stunde.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Everything else comes in one digest: none is lost.</source>
        <translation>Alles Übrige kommt in einer Zusammenfassung: nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Backing up the profile.</source>
        <translation>Das Profil wird gesichert.</translation>
    </message>
    <message>
        <source>Restoring the profile.</source>
        <translation>Das Profil wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is in {0}</source>
        <translation>Die Sicherung liegt in {0}</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Body of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>Write as you would in any mail. A / or {{ offers fields and templates.</source>
        <translation>Schreiben Sie wie in jeder E-Mail. Ein / oder {{ bietet Felder und Vorlagen an.</translation>
    </message>
    <message>
        <source>Body of the mail as source</source>
        <translation>Text der E-Mail als Quelltext</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Endgültig vergessen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} markiert</translation>
    </message>
    <message>
        <source>Mark all {0}</source>
        <translation>Alle {0} markieren</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort …</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ComfortsController</name>
    <message>
        <source>Forgetting old requests.</source>
        <translation>Alte Anfragen werden vergessen.</translation>
    </message>
    <message>
        <source>{0} old requests were forgotten.</source>
        <translation>{0} alte Anfragen wurden vergessen.</translation>
    </message>
    <message>
        <source>1 old request was forgotten.</source>
        <translation>1 alte Anfrage wurde vergessen.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be forgotten.</source>
        <translation>Nichts ist alt genug, um vergessen zu werden.</translation>
    </message>
    <message>
        <source>{0} sample people are in.</source>
        <translation>{0} Beispielpersonen sind da.</translation>
    </message>
    <message>
        <source>The sample is gone, and with it all that was known of it.</source>
        <translation>Das Beispiel ist fort, und mit ihm alles, was davon bekannt war.</translation>
    </message>
    <message>
        <source>There was no sample.</source>
        <translation>Es gab kein Beispiel.</translation>
    </message>
</context>
<context>
    <name>ComfortsWiring</name>
    <message>
        <source>This is how an alert looks</source>
        <translation>So sieht eine Meldung aus</translation>
    </message>
    <message>
        <source>It is only a test.</source>
        <translation>Das ist nur ein Test.</translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Such as 11–50 people</source>
        <translation>Etwa 11–50 Personen</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Über die Firma</translation>
    </message>
    <message>
        <source>What you know of them</source>
        <translation>Was Sie über sie wissen</translation>
    </message>
    <message>
        <source>A field of your own about this company</source>
        <translation>Ein eigenes Feld zu dieser Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>CompanyModel</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Wärmste</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Letztes Zeichen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>Write to all</source>
        <translation>An alle schreiben</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Show only these people in the list</source>
        <translation>Nur diese Personen in der Liste zeigen</translation>
    </message>
    <message>
        <source>Timeline of the company, newest first</source>
        <translation>Verlauf der Firma, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>What happens with anybody of this company will stand here.</source>
        <translation>Was mit irgendjemandem aus dieser Firma geschieht, steht dann hier.</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} warm or hot</source>
        <translation>{0} warm oder heiß</translation>
    </message>
    <message>
        <source>last sign {0}</source>
        <translation>letztes Zeichen {0}</translation>
    </message>
    <message>
        <source>People, timeline or facts</source>
        <translation>Personen, Verlauf oder Angaben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>CompanyPeople</name>
    <message>
        <source>People of this company, the warmest first</source>
        <translation>Personen dieser Firma, die wärmsten zuerst</translation>
    </message>
    <message>
        <source>The {0} warmest of {1}. “List them” shows all.</source>
        <translation>Die {0} wärmsten von {1}. „Auflisten“ zeigt alle.</translation>
    </message>
</context>
<context>
    <name>CompanyTable</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>No company to show</source>
        <translation>Keine Firma zu zeigen</translation>
    </message>
    <message>
        <source>People are grouped by what stands in their field “Company”.</source>
        <translation>Personen werden danach gruppiert, was in ihrem Feld „Firma“ steht.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Fields and templates to choose from</source>
        <translation>Felder und Vorlagen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>ComposeController</name>
    <message>
        <source>Sending the test…</source>
        <translation>Test wird gesendet …</translation>
    </message>
    <message>
        <source>Your mail is on its way.</source>
        <translation>Ihre E-Mail ist unterwegs.</translation>
    </message>
    <message>
        <source>{0} mails are on their way.</source>
        <translation>{0} E-Mails sind unterwegs.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Held in the outbox</source>
        <translation>Im Postausgang angehalten</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Als „{0}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Start Outreach when I sign in</source>
        <translation>Outreach beim Anmelden starten</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Testbenachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one, and watches from there.</source>
        <translation>Es beginnt im Infobereich, wo es einen gibt, und wacht von dort aus.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Alerts are shown by your desktop, and in this window where it shows none. “Pause alerts”, in the tray and by its key, holds them; afterwards you are told in one summary.</source>
        <translation>Meldungen zeigt Ihr Desktop an, und dieses Fenster, wo er keine zeigt. „Meldungen pausieren“, im Infobereich und per Taste, hält sie zurück; danach erfahren Sie alles in einer Zusammenfassung.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Mail-Links</translation>
    </message>
    <message>
        <source>Choose Outreach as the mail program in your desktop’s settings, and a click on a mail address anywhere begins a letter here. Links of the form outreach:prospect/12 open a prospect.</source>
        <translation>Wählen Sie Outreach in den Einstellungen Ihres Desktops als Mailprogramm, und ein Klick auf eine E-Mail-Adresse beginnt hier einen Brief. Links der Form outreach:prospect/12 öffnen einen Interessenten.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Write the whole record…</source>
        <translation>Ganzen Datensatz schreiben …</translation>
    </message>
    <message>
        <source>Everything that is stored, for whoever asks for it</source>
        <translation>Alles, was gespeichert ist, für die Person, die danach fragt</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Endgültig vergessen …</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Merge with {0}</source>
        <translation>Mit {0} zusammenführen</translation>
    </message>
    <message>
        <source>List them all</source>
        <translation>Alle auflisten</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Delete {0}?</source>
        <translation>{0} löschen?</translation>
    </message>
    <message>
        <source>The prospect goes, and with it the whole timeline and all mails to it. It can be taken back for a day.</source>
        <translation>Der Interessent wird gelöscht, mit dem ganzen Verlauf und allen E-Mails an ihn. Einen Tag lang ist es rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DraftsButton</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>without a subject</source>
        <translation>ohne Betreff</translation>
    </message>
    <message>
        <source>You were writing “{0}”.</source>
        <translation>Sie schrieben gerade „{0}“.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts, the latest first</source>
        <translation>Entwürfe, neueste zuerst</translation>
    </message>
    <message>
        <source>What you write is kept here until it is sent.</source>
        <translation>Was Sie schreiben, bleibt hier, bis es gesendet ist.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(noch nichts)</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>noch an niemanden</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Paare, die eine Person sein können</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The same name at one company, or one mailbox written in two ways.</source>
        <translation>Derselbe Name in einer Firma, oder ein Postfach auf zwei Arten geschrieben.</translation>
    </message>
    <message>
        <source>Nobody is there twice, as far as names and addresses tell.</source>
        <translation>Niemand ist doppelt da, soweit Namen und Adressen es sagen.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Merge {0} and {1}</source>
        <translation>{0} und {1} zusammenführen</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outreach goes on watching</source>
        <translation>Outreach wacht weiter</translation>
    </message>
    <message>
        <source>You find it in the tray; quit it there.</source>
        <translation>Sie finden es im Infobereich; dort lässt es sich beenden.</translation>
    </message>
    <message>
        <source>Quit Outreach?</source>
        <translation>Outreach beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Once it has quit, nothing is sent and nobody tells you who reads. This desktop has no tray; minimised, Outreach goes on working.</source>
        <translation>Ist es beendet, wird nichts gesendet, und niemand sagt Ihnen, wer liest. Dieser Desktop hat keinen Infobereich; minimiert arbeitet Outreach weiter.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol a device</source>
        <translation>Gerät anmelden</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Enrol a device of yours</source>
        <translation>Eigenes Gerät anmelden</translation>
    </message>
    <message>
        <source>Open this page with the phone or computer on which you read your own mail, and press its button. For seven days, opens from there count as you and not as the recipient.</source>
        <translation>Öffnen Sie diese Seite mit dem Telefon oder Rechner, auf dem Sie Ihre eigene Post lesen, und drücken Sie den Knopf darauf. Sieben Tage lang zählen Öffnungen von dort als Ihre und nicht als die des Empfängers.</translation>
    </message>
    <message>
        <source>The page works once, and within an hour. Nothing is stored on the device.</source>
        <translation>Die Seite gilt einmal und eine Stunde lang. Auf dem Gerät wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>Die Anfrage, wie sie kam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The rules alone would say: {0}. {1}</source>
        <translation>Die Regeln allein würden sagen: {0}. {1}</translation>
    </message>
    <message>
        <source>When the mail was delivered is not known.</source>
        <translation>Wann die E-Mail zugestellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Time since delivery. Circles are opens, diamonds clicks; filled ones came from the same network; the ring marks this request.</source>
        <translation>Zeit seit Zustellung. Kreise sind Öffnungen, Rauten Klicks; gefüllte kamen aus demselben Netz; der Ring markiert diese Anfrage.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>not on any list of known networks</source>
        <translation>auf keiner Liste bekannter Netze</translation>
    </message>
    <message>
        <source>Since delivery</source>
        <translation>Seit Zustellung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>the picture in the mail</source>
        <translation>das Bild in der E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, zu {1} % sicher</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export prospects</source>
        <translation>Interessenten exportieren</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns for</source>
        <translation>Spalten für</translation>
    </message>
    <message>
        <source>With who opened and clicked what, when, and how sure</source>
        <translation>Mit wer was öffnete und anklickte, wann, und wie sicher</translation>
    </message>
    <message>
        <source>For Excel: begin the file with a mark, so that it reads é</source>
        <translation>Für Excel: die Datei mit einer Marke beginnen, damit é richtig gelesen wird</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} who are chosen</source>
        <translation>{0} Gewählte</translation>
    </message>
    <message>
        <source>Everybody in this view</source>
        <translation>Alle in dieser Ansicht</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Outreach (reads back without loss)</source>
        <translation>Outreach (liest sich verlustfrei zurück)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ExportingController</name>
    <message>
        <source>Exporting.</source>
        <translation>Wird exportiert.</translation>
    </message>
    <message>
        <source>Forgetting people for good.</source>
        <translation>Personen werden endgültig vergessen.</translation>
    </message>
    <message>
        <source>{0} prospects are in {1}</source>
        <translation>{0} Interessenten liegen in {1}</translation>
    </message>
    <message>
        <source>1 prospect is in {1}</source>
        <translation>1 Interessent liegt in {1}</translation>
    </message>
    <message>
        <source>The record is in {0}</source>
        <translation>Der Datensatz liegt in {0}</translation>
    </message>
    <message>
        <source>The person is forgotten, here and at the relay.</source>
        <translation>Die Person ist vergessen, hier und beim Relay.</translation>
    </message>
    <message>
        <source>The person is forgotten here; the relay is told once it is there.</source>
        <translation>Die Person ist hier vergessen; das Relay erfährt es, sobald es da ist.</translation>
    </message>
    <message>
        <source>{0} people are forgotten, here and at the relay.</source>
        <translation>{0} Personen sind vergessen, hier und am Relay.</translation>
    </message>
    <message>
        <source>{0} people are forgotten here; the relay is told as soon as it is there.</source>
        <translation>{0} Personen sind hier vergessen; das Relay erfährt es, sobald es da ist.</translation>
    </message>
    <message>
        <source>Receipts are in {0}</source>
        <translation>Quittungen liegen in {0}</translation>
    </message>
</context>
<context>
    <name>FateFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FieldPopover</name>
    <message>
        <source>Where nothing is known</source>
        <translation>Wo nichts bekannt ist</translation>
    </message>
    <message>
        <source>Words to write instead</source>
        <translation>Wörter, die stattdessen stehen</translation>
    </message>
    <message>
        <source>for example: there</source>
        <translation>zum Beispiel: zusammen</translation>
    </message>
    <message>
        <source>Liquid source</source>
        <translation>Liquid-Quelltext</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>Where nothing is known of a prospect:</source>
        <translation>Wo von einem Interessenten nichts bekannt ist:</translation>
    </message>
    <message>
        <source>Hold the mail and name it</source>
        <translation>E-Mail anhalten und benennen</translation>
    </message>
    <message>
        <source>Write other words</source>
        <translation>Andere Wörter schreiben</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Angeklickt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>{0} mails sent with it</source>
        <translation>{0} E-Mails damit gesendet</translation>
    </message>
    <message>
        <source>1 mail sent with it</source>
        <translation>1 E-Mail damit gesendet</translation>
    </message>
    <message>
        <source>, {0} came back</source>
        <translation>, {0} kamen zurück</translation>
    </message>
    <message>
        <source>No mail was sent with it yet</source>
        <translation>Noch keine E-Mail wurde damit gesendet</translation>
    </message>
    <message>
        <source>The band is where the true share lies, 19 times of 20. Reading is a lower bound: some mail programs hide their readers. Machines are not counted.</source>
        <translation>Das Band zeigt, wo der wahre Anteil liegt, 19-mal von 20. Lesen ist eine Untergrenze: manche Mailprogramme verbergen ihre Leser. Maschinen zählen nicht.</translation>
    </message>
    <message>
        <source>{0} of {1}: not enough mail to tell (from {2})</source>
        <translation>{0} von {1}: zu wenige E-Mails für eine Aussage (ab {2})</translation>
    </message>
    <message>
        <source>{0} % (between {1} and {2} %)</source>
        <translation>{0} % (zwischen {1} und {2} %)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Letztes Zeichen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Clear: only {0}</source>
        <translation>Aufheben: nur {0}</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
</context>
<context>
    <name>FirstMail</name>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Nothing new so far</source>
        <translation>Bisher nichts Neues</translation>
    </message>
    <message>
        <source>Write to somebody: who reads it, follows a link or answers stands here.</source>
        <translation>Schreiben Sie jemandem: Wer liest, einem Link folgt oder antwortet, steht hier.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Look around with sample people</source>
        <translation>Mit Beispielpersonen umsehen</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>The sample is in: twelve made-up people. Nobody of them is ever written to.</source>
        <translation>Das Beispiel ist da: zwölf erfundene Personen. An keine davon wird je geschrieben.</translation>
    </message>
    <message>
        <source>Or see first what it looks like.</source>
        <translation>Oder sehen Sie sich erst einmal um.</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Ihr Mailkonto</translation>
    </message>
    <message>
        <source>Mails leave through it, one by one, as yours.</source>
        <translation>E-Mails gehen darüber ab, einzeln, als Ihre eigenen.</translation>
    </message>
    <message>
        <source>Set up the account</source>
        <translation>Konto einrichten</translation>
    </message>
    <message>
        <source>Your relay</source>
        <translation>Ihr Relay</translation>
    </message>
    <message>
        <source>A small service of your own that notices opens and clicks.</source>
        <translation>Ein kleiner Dienst von Ihnen selbst, der Öffnungen und Klicks bemerkt.</translation>
    </message>
    <message>
        <source>Set up the relay</source>
        <translation>Relay einrichten</translation>
    </message>
    <message>
        <source>Your first prospect</source>
        <translation>Ihr erster Interessent</translation>
    </message>
    <message>
        <source>A name and a mail address are enough.</source>
        <translation>Name und E-Mail-Adresse genügen.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Interessent hinzufügen</translation>
    </message>
    <message>
        <source>Welcome. Three steps, and you know who reads.</source>
        <translation>Willkommen. Drei Schritte, und Sie wissen, wer liest.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders where answers are looked for, too</source>
        <translation>Ordner, in denen auch nach Antworten gesehen wird</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep these folders</source>
        <translation>Diese Ordner behalten</translation>
    </message>
    <message>
        <source>Inbox and Spam are looked into in any case. Tick the folders into which your filters put answers. With Gmail, “All Mail” holds everything that is archived at once.</source>
        <translation>In Posteingang und Spam wird immer gesehen. Haken Sie die Ordner an, in die Ihre Filter Antworten legen. Bei Gmail enthält „Alle Nachrichten“ alles, was sofort archiviert wird.</translation>
    </message>
    <message>
        <source>Folders of {0}</source>
        <translation>Ordner von {0}</translation>
    </message>
    <message>
        <source>There are no other folders in this mailbox.</source>
        <translation>In diesem Postfach gibt es keine weiteren Ordner.</translation>
    </message>
    <message>
        <source>At most {0} folders can be chosen.</source>
        <translation>Höchstens {0} Ordner können gewählt werden.</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Gewählt: {0}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Alerts are paused</source>
        <translation>Meldungen pausieren</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rank of this line</source>
        <translation>Rang dieser Zeile</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Insert a field of the prospect</source>
        <translation>Feld des Interessenten einfügen</translation>
    </message>
</context>
<context>
    <name>FreeFieldRow</name>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>A field of your own, which mails can use, too</source>
        <translation>Ein eigenes Feld, das auch Mails verwenden können</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Name des neuen Feldes</translation>
    </message>
    <message>
        <source>Name, such as product</source>
        <translation>Name, etwa Produkt</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>GapsList</name>
    <message>
        <source>Recipients whose mail would be held</source>
        <translation>Empfänger, deren E-Mail angehalten würde</translation>
    </message>
    <message>
        <source>{0}: {1} is empty</source>
        <translation>{0}: {1} ist leer</translation>
    </message>
    <message>
        <source>{0} of {1} would be held:</source>
        <translation>{0} von {1} würden angehalten:</translation>
    </message>
    <message>
        <source> (of {0}, the first were looked at)</source>
        <translation> (von {0}, die ersten wurden angesehen)</translation>
    </message>
</context>
<context>
    <name>GuardedDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingegebenes verwerfen?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>HabitDialog</name>
    <message>
        <source>Change a gateway</source>
        <translation>Gateway ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From, in seconds after delivery</source>
        <translation>Von, in Sekunden nach Zustellung</translation>
    </message>
    <message>
        <source>To, in seconds after delivery</source>
        <translation>Bis, in Sekunden nach Zustellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>At the earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>What comes from {0} so many seconds after delivery counts as the gateway’s.</source>
        <translation>Was so viele Sekunden nach der Zustellung aus {0} kommt, zählt als das Gateway.</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Save these rows for mending…</source>
        <translation>Diese Zeilen zum Ausbessern speichern …</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>can not be taken</source>
        <translation>können nicht übernommen werden</translation>
    </message>
    <message>
        <source>Nobody in this list would be added or changed.</source>
        <translation>Niemand in dieser Liste würde hinzugefügt oder geändert.</translation>
    </message>
    <message>
        <source>1 row has an address that stands higher up in the same file.</source>
        <translation>1 Zeile hat eine Adresse, die weiter oben in derselben Datei steht.</translation>
    </message>
    <message>
        <source>{0} rows have an address that stands higher up in the same file.</source>
        <translation>{0} Zeilen haben eine Adresse, die weiter oben in derselben Datei steht.</translation>
    </message>
    <message>
        <source>{0} asked to be forgotten, and are left out.</source>
        <translation>{0} wollten vergessen werden und werden ausgelassen.</translation>
    </message>
    <message>
        <source>New stages: {0}.</source>
        <translation>Neue Phasen: {0}.</translation>
    </message>
    <message>
        <source>1 row can not be taken. The rest can be imported without it.</source>
        <translation>1 Zeile kann nicht übernommen werden. Die übrigen können ohne sie importiert werden.</translation>
    </message>
    <message>
        <source>{0} rows can not be taken. The rest can be imported without them.</source>
        <translation>{0} Zeilen können nicht übernommen werden. Die übrigen lassen sich ohne sie importieren.</translation>
    </message>
    <message>
        <source>These are the first {0}.</source>
        <translation>Das sind die ersten {0}.</translation>
    </message>
    <message>
        <source>Rows that can not be taken</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Save the rows for mending</source>
        <translation>Zeilen zum Ausbessern speichern</translation>
    </message>
    <message>
        <source>rows to mend.csv</source>
        <translation>Zeilen zum Ausbessern.csv</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personen, die schon da sind</translation>
    </message>
    <message>
        <source>Tag for everybody</source>
        <translation>Schlagwort für alle</translation>
    </message>
    <message>
        <source>such as Fair 2026</source>
        <translation>etwa Messe 2026</translation>
    </message>
    <message>
        <source>{0}: {1} columns.</source>
        <translation>{0}: {1} Spalten.</translation>
    </message>
    <message>
        <source>Recognised: {0}.</source>
        <translation>Erkannt: {0}.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the letters are right.</source>
        <translation>Die Kodierung ist vermutet: Sehen Sie nach, ob die Buchstaben stimmen.</translation>
    </message>
    <message>
        <source>“{0}” is</source>
        <translation>„{0}“ ist</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>Was sind die Spalten?</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Das würde geschehen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste what you copied</source>
        <translation>Kopiertes einfügen</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Was Sie kopiert haben</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hier ablegen</translation>
    </message>
    <message>
        <source>CSV in any encoding, Excel, OpenDocument, vCard, or a JSON of ours.</source>
        <translation>CSV in jeder Kodierung, Excel, OpenDocument, vCard oder unser JSON.</translation>
    </message>
    <message>
        <source>None yet. Each import can be taken back from here at any later time.</source>
        <translation>Noch keine. Jeder Import lässt sich hier jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Imports before</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
</context>
<context>
    <name>ImportantLinks</name>
    <message>
        <source>Address of a link</source>
        <translation>Adresse eines Links</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Important links</source>
        <translation>Wichtige Links</translation>
    </message>
    <message>
        <source>The address as it stands in your mails, such as your prices.</source>
        <translation>Die Adresse, wie sie in Ihren E-Mails steht, etwa Ihre Preise.</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Importing {0}.</source>
        <translation>{0} wird importiert.</translation>
    </message>
    <message>
        <source>Taking the import back.</source>
        <translation>Der Import wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The list is in: {0}</source>
        <translation>Die Liste ist da: {0}</translation>
    </message>
    <message>
        <source>The import was taken back: {0}</source>
        <translation>Der Import wurde zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>The rows are saved. Mend them there, and import that file.</source>
        <translation>Die Zeilen sind gespeichert. Bessern Sie sie dort aus und importieren Sie jene Datei.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tomorrow, {0}</source>
        <translation>Morgen, {0}</translation>
    </message>
    <message>
        <source>Monday, {0}</source>
        <translation>Montag, {0}</translation>
    </message>
    <message>
        <source>In their morning</source>
        <translation>An ihrem Morgen</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Zeit wählen …</translation>
    </message>
    <message>
        <source>No chosen time</source>
        <translation>Keine gewählte Zeit</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Put a picture into the mail</source>
        <translation>Bild in die E-Mail einfügen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Track opens</source>
        <translation>Öffnungen verfolgen</translation>
    </message>
    <message>
        <source>A hidden picture tells when the mail is shown</source>
        <translation>Ein verborgenes Bild meldet, wann die E-Mail angezeigt wird</translation>
    </message>
    <message>
        <source>Track clicks</source>
        <translation>Klicks verfolgen</translation>
    </message>
    <message>
        <source>Links lead over the relay, which tells who follows them</source>
        <translation>Links führen über das Relay, das meldet, wer ihnen folgt</translation>
    </message>
    <message>
        <source>Continue the last thread</source>
        <translation>Letzten Faden fortsetzen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>More ways to write</source>
        <translation>Weitere Möglichkeiten zu schreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Send a test to myself</source>
        <translation>Test an mich senden</translation>
    </message>
    <message>
        <source>Track opens (not in plain text)</source>
        <translation>Öffnungen verfolgen (nicht bei reinem Text)</translation>
    </message>
    <message>
        <source>Continue a thread (there is none)</source>
        <translation>Faden fortsetzen (es gibt keinen)</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>Entwurf gesichert {0}</translation>
    </message>
    <message>
        <source>Write it as it will look</source>
        <translation>So schreiben, wie es aussehen wird</translation>
    </message>
    <message>
        <source>Plain text only</source>
        <translation>Nur reiner Text</translation>
    </message>
    <message>
        <source>Edit the HTML source</source>
        <translation>HTML-Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Replace what you have written?</source>
        <translation>Geschriebenes ersetzen?</translation>
    </message>
    <message>
        <source>Subject and body are replaced by the template.</source>
        <translation>Betreff und Text werden durch die Vorlage ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Empfänger wählen</translation>
    </message>
    <message>
        <source>Cc, Bcc</source>
        <translation>Cc, Bcc</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Addresses, with commas between</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>A subject that only this person would get</source>
        <translation>Ein Betreff, den nur diese Person bekäme</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Empty mail</source>
        <translation>Leere E-Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Words that are shown</source>
        <translation>Wörter, die gezeigt werden</translation>
    </message>
    <message>
        <source>Address it leads to</source>
        <translation>Adresse, zu der er führt</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Unmark</source>
        <translation>Markierung aufheben</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Links of this mail, and who followed them</source>
        <translation>Links dieser E-Mail, und wer ihnen folgte</translation>
    </message>
    <message>
        <source>Followed by a person, {0} ×</source>
        <translation>Von einem Menschen angeklickt, {0} ×</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Only machines followed it</source>
        <translation>Nur Maschinen folgten ihm</translation>
    </message>
    <message>
        <source>Not followed yet</source>
        <translation>Noch nicht angeklickt</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search prospects</source>
        <translation>Interessenten suchen</translation>
    </message>
    <message>
        <source>Name, company, address, tag or note</source>
        <translation>Name, Firma, Adresse, Schlagwort oder Notiz</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Interessent hinzufügen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>1 prospect</source>
        <translation>1 Interessent</translation>
    </message>
    <message>
        <source>{0} prospects</source>
        <translation>{0} Interessenten</translation>
    </message>
</context>
<context>
    <name>MailboxController</name>
    <message>
        <source>Answers are not read: no mailbox is set up.</source>
        <translation>Antworten werden nicht gelesen: Es ist kein Postfach eingerichtet.</translation>
    </message>
    <message>
        <source>Reading answers to {0}.</source>
        <translation>Antworten an {0} werden gelesen.</translation>
    </message>
    <message>
        <source>Reading answers in {0} mailboxes.</source>
        <translation>Antworten werden in {0} Postfächern gelesen.</translation>
    </message>
    <message>
        <source>That mail counts as an answer no longer.</source>
        <translation>Diese E-Mail zählt nicht mehr als Antwort.</translation>
    </message>
    <message>
        <source>You will be reminded on {0}.</source>
        <translation>Sie werden am {0} erinnert.</translation>
    </message>
</context>
<context>
    <name>MailboxSection</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Replace the copies that my provider keeps in Sent</source>
        <translation>Kopien ersetzen, die mein Anbieter in „Gesendet“ behält</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antworten lesen</translation>
    </message>
    <message>
        <source>Your inbox, your Spam folder and the folders you choose are looked at for answers to your mails, bounces and absences. Only headers are read of other mail. Nothing is marked as read, moved or deleted, and no picture in a mail is ever loaded. A mail in the inbox is there at once, one in the other folders after four minutes at most.</source>
        <translation>In Ihrem Posteingang, Ihrem Spam-Ordner und den Ordnern, die Sie wählen, wird nach Antworten auf Ihre Mails, Rückläufern und Abwesenheiten gesehen. Von anderen Mails werden nur die Kopfzeilen gelesen. Nichts wird als gelesen markiert, verschoben oder gelöscht, und kein Bild in einer E-Mail wird je geladen. Eine E-Mail im Posteingang ist sofort da, was in den anderen Ordnern liegt, nach höchstens vier Minuten.</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Folders of {0}</source>
        <translation>Ordner von {0}</translation>
    </message>
    <message>
        <source>Copies in Sent</source>
        <translation>Kopien in „Gesendet“</translation>
    </message>
    <message>
        <source>Each mail that leaves gets a clean copy in Sent, without the invisible picture and with its own links, so that reading your own mail is never an open. Gmail and some others keep a copy of their own, which is tracked. With your leave it is taken out (into the bin, where there is one) and the clean one put in its place.</source>
        <translation>Jede abgehende E-Mail bekommt eine saubere Kopie in „Gesendet“, ohne das unsichtbare Bild und mit ihren eigenen Links, damit das Lesen der eigenen Post nie eine Öffnung ist. Gmail und einige andere behalten eine eigene Kopie, die verfolgt wird. Mit Ihrer Erlaubnis wird sie herausgenommen (in den Papierkorb, wo es einen gibt) und die saubere an ihre Stelle gelegt.</translation>
    </message>
    <message>
        <source>No mailbox is set up: give an account its IMAP server.</source>
        <translation>Kein Postfach ist eingerichtet: Geben Sie einem Konto seinen IMAP-Server.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>MailsView</name>
    <message>
        <source>Which mail</source>
        <translation>Welche E-Mail</translation>
    </message>
    <message>
        <source>The mail as it was written</source>
        <translation>Die E-Mail, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Noch keine E-Mail</translation>
    </message>
    <message>
        <source>Mails to this person will stand here as they were sent.</source>
        <translation>E-Mails an diese Person stehen dann hier, so wie sie gesendet wurden.</translation>
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
        <translation>Nachsehen, welche Server die E-Mail eines Empfängers annehmen</translation>
    </message>
    <message>
        <source>Asks the name servers for the recipient’s domain, nothing else</source>
        <translation>Fragt die Nameserver nach der Domain des Empfängers und nach sonst nichts</translation>
    </message>
    <message>
        <source>Enrol a device of mine…</source>
        <translation>Eigenes Gerät anmelden …</translation>
    </message>
    <message>
        <source>So that your own phone never counts as the recipient</source>
        <translation>Damit Ihr eigenes Telefon nie als der Empfänger zählt</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Say “That was me” behind a “Why?” on a timeline, and it stands here. When a company’s mail filter shows a habit, it stands here too.</source>
        <translation>Sagen Sie hinter einem „Warum?“ im Verlauf „Das war ich“, und es steht hier. Zeigt der Mailfilter einer Firma eine Gewohnheit, steht sie ebenfalls hier.</translation>
    </message>
    <message>
        <source>Gateways of companies</source>
        <translation>Gateways von Firmen</translation>
    </message>
    <message>
        <source>Always a machine</source>
        <translation>Immer eine Maschine</translation>
    </message>
    <message>
        <source>Your word on single requests</source>
        <translation>Ihr Wort zu einzelnen Anfragen</translation>
    </message>
    <message>
        <source>Your own devices</source>
        <translation>Ihre eigenen Geräte</translation>
    </message>
    <message>
        <source>And {0} older ones.</source>
        <translation>Und {0} ältere.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>{0} vergessen?</translation>
    </message>
    <message>
        <source>Verdicts that rest on it are made again. Mails sent from now on can teach it anew.</source>
        <translation>Urteile, die darauf beruhen, werden neu gefällt. E-Mails, die von nun an gesendet werden, können es neu lehren.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>What was said and learned</source>
        <translation>Was gesagt und gelernt wurde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two prospects</source>
        <translation>Zwei Interessenten zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mails, events, notes, tasks and tags of both are kept, and so is the other address. Choose what is right where they differ.</source>
        <translation>E-Mails, Ereignisse, Notizen, Aufgaben und Schlagwörter beider bleiben erhalten, ebenso die andere Adresse. Wählen Sie, was stimmt, wo sie sich unterscheiden.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Open timeline</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Notes and tasks about this person stand here, and only here.</source>
        <translation>Notizen und Aufgaben zu dieser Person stehen hier und nur hier.</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>Delete this task</source>
        <translation>Diese Aufgabe löschen</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Always a machine {0}</source>
        <translation>Immer eine Maschine {0}</translation>
    </message>
    <message>
        <source>changes no past verdict</source>
        <translation>ändert kein früheres Urteil</translation>
    </message>
    <message>
        <source>changes 1 past verdict</source>
        <translation>ändert 1 früheres Urteil</translation>
    </message>
    <message>
        <source>changes {0} past verdicts of 1 mail</source>
        <translation>ändert {0} frühere Urteile zu 1 E-Mail</translation>
    </message>
    <message>
        <source>changes {0} past verdicts of {1} mails</source>
        <translation>ändert {0} frühere Urteile zu {1} E-Mails</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht ab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Wartet auf Ihr Wort</translation>
    </message>
    <message>
        <source>Never, by your rules</source>
        <translation>Nie, nach Ihren Regeln</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>The relay is being told the links of this mail. Then it leaves.</source>
        <translation>Dem Relay werden die Links dieser E-Mail mitgeteilt. Dann geht sie ab.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Diese E-Mail ist gerade unterwegs.</translation>
    </message>
    <message>
        <source>This mail is held until you have mended what is missing and try again.</source>
        <translation>Diese E-Mail ist angehalten, bis Sie ergänzt haben, was fehlt, und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The mail server refused this mail. Nothing was sent.</source>
        <translation>Der Mailserver hat diese E-Mail abgelehnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this mail left: the line broke after it was handed over and before the server answered. Look into your Sent folder, or ask, and then decide.

•  Send again: if the first one did arrive, the prospect gets the mail twice.
•  It was sent: if it did not arrive, the prospect gets nothing, and you wait in vain.</source>
        <translation>Niemand kann sagen, ob diese E-Mail abging: Die Leitung brach ab, nachdem sie übergeben war und bevor der Server antwortete. Sehen Sie in Ihrem Ordner „Gesendet“ nach oder fragen Sie, und entscheiden Sie dann.

•  Erneut senden: Kam die erste doch an, bekommt der Interessent die E-Mail zweimal.
•  Sie wurde gesendet: Kam sie nicht an, bekommt der Interessent nichts, und Sie warten vergebens.</translation>
    </message>
    <message>
        <source>This mail was sent.</source>
        <translation>Diese E-Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Alle jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie wurde gesendet</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The letter becomes a draft again</source>
        <translation>Der Brief wird wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Mails pass through here on their way out. One that can not leave says why.</source>
        <translation>E-Mails kommen auf ihrem Weg hier durch. Kann eine nicht abgehen, sagt sie, warum.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Mails that have not left</source>
        <translation>E-Mails, die noch nicht abgegangen sind</translation>
    </message>
    <message>
        <source>Leaves {0}. {1}.</source>
        <translation>Geht ab {0}. {1}.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation>{0}, an {1}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>This mail leaves by itself. “Send now” does not wait for the hours.</source>
        <translation>Diese E-Mail geht von selbst ab. „Jetzt senden“ wartet nicht auf die Stunden.</translation>
    </message>
    <message>
        <source>{0} mails are chosen</source>
        <translation>{0} E-Mails sind gewählt</translation>
    </message>
    <message>
        <source>Discard this mail?</source>
        <translation>Diese E-Mail verwerfen?</translation>
    </message>
    <message>
        <source>Discard these mails?</source>
        <translation>Diese E-Mails verwerfen?</translation>
    </message>
    <message>
        <source>It will not be sent, and can not be brought back.</source>
        <translation>Sie wird nicht gesendet und ist nicht wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>As fast as the other accounts</source>
        <translation>So schnell wie die anderen Konten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep this speed</source>
        <translation>Dieses Tempo behalten</translation>
    </message>
    <message>
        <source>Providers grow wary of accounts that suddenly send much. The speed of all other accounts stands under Sending.</source>
        <translation>Anbieter misstrauen Konten, die plötzlich viel senden. Das Tempo aller anderen Konten steht unter Senden.</translation>
    </message>
    <message>
        <source>Speed of {0}</source>
        <translation>Tempo von {0}</translation>
    </message>
</context>
<context>
    <name>PaceFields</name>
    <message>
        <source>Seconds between two mails</source>
        <translation>Sekunden zwischen zwei Mails</translation>
    </message>
    <message>
        <source>Mails in an hour</source>
        <translation>Mails in der Stunde</translation>
    </message>
    <message>
        <source>Mails in 24 hours</source>
        <translation>Mails in 24 Stunden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Warm a young account up</source>
        <translation>Ein junges Konto aufwärmen</translation>
    </message>
    <message>
        <source>Mails on the first day</source>
        <translation>Mails am ersten Tag</translation>
    </message>
    <message>
        <source>More each day</source>
        <translation>Jeden Tag mehr</translation>
    </message>
    <message>
        <source>Until so many a day</source>
        <translation>Bis zu so vielen am Tag</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Action, prospect or template</source>
        <translation>Aktion, Interessent oder Vorlage</translation>
    </message>
    <message>
        <source>Type an action, a prospect or a template</source>
        <translation>Aktion, Interessent oder Vorlage eingeben</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Zu diesen Buchstaben passt nichts.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>PaletteWiring</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Restore a sealed backup</source>
        <translation>Versiegelte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennsatz</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This backup is sealed. With its passphrase the profile becomes what it was then; what is here now is kept as a copy.</source>
        <translation>Diese Sicherung ist versiegelt. Mit ihrem Kennsatz wird das Profil, was es damals war; was jetzt hier ist, bleibt als Kopie.</translation>
    </message>
</context>
<context>
    <name>PauseRows</name>
    <message>
        <source>Pauses of sending</source>
        <translation>Sendepausen</translation>
    </message>
    <message>
        <source>First day of the pause</source>
        <translation>Erster Tag der Pause</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Letzter Tag der Pause</translation>
    </message>
    <message>
        <source>What the pause is for</source>
        <translation>Wofür die Pause ist</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Add a pause</source>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>PeopleWiring</name>
    <message>
        <source>Changing prospects</source>
        <translation>Interessenten werden geändert</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Open timeline</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview for the previous prospect</source>
        <translation>Vorschau für den vorigen Interessenten</translation>
    </message>
    <message>
        <source>Preview for the next prospect</source>
        <translation>Vorschau für den nächsten Interessenten</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Vorschau der E-Mail</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Choose whom to write to. The mail stands here as it will leave.</source>
        <translation>Wählen Sie, wem Sie schreiben. Hier steht die E-Mail, wie sie hinausgeht.</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Für {0}</translation>
    </message>
    <message>
        <source>(no subject yet)</source>
        <translation>(noch kein Betreff)</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Fehlt: {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>{0} in size</source>
        <translation>{0} groß</translation>
    </message>
    <message>
        <source>{0} of {1} links tracked</source>
        <translation>{0} von {1} Links verfolgt</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Keep raw requests for</source>
        <translation>Rohe Anfragen aufbewahren</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} Monate</translation>
    </message>
    <message>
        <source>As long as I like</source>
        <translation>So lange ich will</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Make a copy of the profile every day</source>
        <translation>Jeden Tag eine Kopie des Profils anlegen</translation>
    </message>
    <message>
        <source>Put the sample in</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Erste Schritte wieder zeigen</translation>
    </message>
    <message>
        <source>What is kept of opens and clicks</source>
        <translation>Was von Öffnungen und Klicks aufbewahrt wird</translation>
    </message>
    <message>
        <source>Each request at your relay is kept on this machine with its time, network address and mail program: it is the evidence for what the timeline says. Older requests than you choose here are removed for good at every start, and with them the lines that rest on them. Mails, replies, notes and who unsubscribed stay.</source>
        <translation>Jede Anfrage an Ihr Relay wird auf diesem Rechner mit Zeit, Netzadresse und Mailprogramm aufbewahrt: Sie ist der Beleg für das, was der Verlauf sagt. Anfragen, die älter sind als hier gewählt, werden bei jedem Start endgültig entfernt, und mit ihnen die Zeilen, die auf ihnen beruhen. E-Mails, Antworten, Notizen und Abmeldungen bleiben.</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Kopien auf diesem Rechner</translation>
    </message>
    <message>
        <source>The daily copies, of which seven are kept, bring everything back after a mishap. Without them only your own backups can; those that are there go after thirty days. They stand under Data.</source>
        <translation>Die täglichen Kopien, von denen sieben aufbewahrt werden, bringen nach einem Missgeschick alles zurück. Ohne sie können das nur Ihre eigenen Sicherungen; vorhandene verschwinden nach dreißig Tagen. Sie stehen unter „Daten“.</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Beispielpersonen</translation>
    </message>
    <message>
        <source>Twelve made-up people with mails and visits, to look around with. Their addresses can not exist, and nobody of them is ever written to.</source>
        <translation>Zwölf erfundene Personen mit E-Mails und Besuchen, um sich umzusehen. Ihre Adressen kann es nicht geben, und an keine wird je geschrieben.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>The rules are newer: judging history again.</source>
        <translation>Die Regeln sind neuer: Die Geschichte wird neu beurteilt.</translation>
    </message>
</context>
<context>
    <name>ProspectDialog</name>
    <message>
        <source>Edit prospect</source>
        <translation>Interessent bearbeiten</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Interessent hinzufügen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Europe/Berlin, or nothing</source>
        <translation>Europe/Berlin oder leer</translation>
    </message>
    <message>
        <source>Own fields, one a line</source>
        <translation>Eigene Felder, eines je Zeile</translation>
    </message>
    <message>
        <source>One a line, such as   product: Drills</source>
        <translation>Eines je Zeile, etwa   product: Bohrer</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Write own fields as name: value, one a line.</source>
        <translation>Schreiben Sie eigene Felder als Name: Wert, eines je Zeile.</translation>
    </message>
</context>
<context>
    <name>ProspectList</name>
    <message>
        <source>Search for something near</source>
        <translation>Nach Ähnlichem suchen</translation>
    </message>
    <message>
        <source>Add your first prospect</source>
        <translation>Ersten Interessenten hinzufügen</translation>
    </message>
    <message>
        <source>A name and a mail address are enough. Then write, and see who reads it.</source>
        <translation>Name und E-Mail-Adresse genügen. Dann schreiben Sie und sehen, wer es liest.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Interessent hinzufügen</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search and the filters.</source>
        <translation>Versuchen Sie weniger Buchstaben, oder leeren Sie Suche und Filter.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search for “{0}” instead</source>
        <translation>Stattdessen nach „{0}“ suchen</translation>
    </message>
    <message>
        <source>j and k walk, x marks, Return opens, letters search, Ctrl+Z takes back</source>
        <translation>j und k wandern, x markiert, Eingabe öffnet, Buchstaben suchen, Strg+Z nimmt zurück</translation>
    </message>
</context>
<context>
    <name>ProspectPanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show what this warmth is made of</source>
        <translation>Zeigen, woraus diese Wärme besteht</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Edit this prospect</source>
        <translation>Diesen Interessenten bearbeiten</translation>
    </message>
    <message>
        <source>Delete this prospect</source>
        <translation>Diesen Interessenten löschen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Write the first mail. When it is read, you will see it here and be told.</source>
        <translation>Schreiben Sie die erste E-Mail. Wird sie gelesen, sehen Sie es hier und werden benachrichtigt.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>Asked for no more mail on {0}.</source>
        <translation>Wollte am {0} keine E-Mails mehr.</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Timeline, mails, notes or details</source>
        <translation>Verlauf, E-Mails, Notizen oder Einzelheiten</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ProspectSide</name>
    <message>
        <source>Choose a prospect</source>
        <translation>Wählen Sie einen Interessenten</translation>
    </message>
    <message>
        <source>Everything that happened with that person will stand here.</source>
        <translation>Alles, was mit dieser Person geschieht, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>ProspectTable</name>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Write to</source>
        <translation>Schreiben an</translation>
    </message>
    <message>
        <source>Search prospects</source>
        <translation>Interessenten suchen</translation>
    </message>
    <message>
        <source>Name, company or address</source>
        <translation>Name, Firma oder Adresse</translation>
    </message>
    <message>
        <source>Prospects to tick</source>
        <translation>Interessenten zum Ankreuzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Everybody gets a mail of their own; nobody sees the others.</source>
        <translation>Jeder bekommt eine eigene E-Mail; niemand sieht die anderen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
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
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Fill in the relay&apos;s address.</source>
        <translation>Geben Sie die Adresse des Relays an.</translation>
    </message>
    <message>
        <source>It notices opens and clicks. Without one, mails leave untracked.</source>
        <translation>Es bemerkt Öffnungen und Klicks. Ohne Relay gehen E-Mails ohne Verfolgung ab.</translation>
    </message>
    <message>
        <source>A change is tested for real, and stored only if the test passes.</source>
        <translation>Eine Änderung wird wirklich getestet und nur gespeichert, wenn der Test gelingt.</translation>
    </message>
    <message>
        <source>Whoever runs the relay makes the key, with “outreach-relay account create NAME”. It is shown only once.</source>
        <translation>Wer das Relay betreibt, erzeugt den Schlüssel mit „outreach-relay account create NAME“. Er wird nur einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>Who sends the waiting mails</source>
        <translation>Wer die wartenden E-Mails sendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Its password or permission is forgotten. Mails already sent stay.</source>
        <translation>Passwort oder Berechtigung wird vergessen. Bereits gesendete E-Mails bleiben.</translation>
    </message>
    <message>
        <source>Another account has to send them:</source>
        <translation>Ein anderes Konto muss sie senden:</translation>
    </message>
    <message>
        <source>Send or delete them in the outbox first.</source>
        <translation>Senden oder löschen Sie sie zuerst im Postausgang.</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Size and language change as soon as what is under way is done.</source>
        <translation>Größe und Sprache ändern sich, sobald fertig ist, was gerade läuft.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report of what went wrong</source>
        <translation>Bericht über den Fehler</translation>
    </message>
    <message>
        <source>This was our mistake. Copy the report and send it to whoever looks after Outreach for you. Addresses, links, texts and secrets have been taken out; read it before you send it.</source>
        <translation>Das war unser Fehler. Kopieren Sie den Bericht und senden Sie ihn an die Person, die sich bei Ihnen um Outreach kümmert. Adressen, Links, Texte und Geheimnisse wurden entfernt; lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Picture, not loaded</source>
        <translation>Bild, nicht geladen</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Alert rule</source>
        <translation>Melderegel</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Neue Melderegel</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Within, in hours</source>
        <translation>Innerhalb von, in Stunden</translation>
    </message>
    <message>
        <source>Only this link</source>
        <translation>Nur dieser Link</translation>
    </message>
    <message>
        <source>any link</source>
        <translation>ein beliebiger Link</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht versucht.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Try on my history</source>
        <translation>An meiner Geschichte erproben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Looking through the last 90 days…</source>
        <translation>Die letzten 90 Tage werden durchgesehen …</translation>
    </message>
    <message>
        <source>Delete this rule?</source>
        <translation>Diese Regel löschen?</translation>
    </message>
    <message>
        <source>It can be switched off instead. Deleting it can not be undone.</source>
        <translation>Sie lässt sich stattdessen ausschalten. Das Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>On: {0}</source>
        <translation>An: {0}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Ändern: {0}</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen …</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Melderegeln</translation>
    </message>
</context>
<context>
    <name>SafekeepingSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Export prospects…</source>
        <translation>Interessenten exportieren …</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <translation>Kennsatz für die Sicherung</translation>
    </message>
    <message>
        <source>Passphrase, or none</source>
        <translation>Kennsatz, oder keiner</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Der Kennsatz noch einmal</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>None yet: the first is made today.</source>
        <translation>Noch keine: die erste entsteht heute.</translation>
    </message>
    <message>
        <source>Lists in and out</source>
        <translation>Listen herein und hinaus</translation>
    </message>
    <message>
        <source>Bring people in from a file of any kind, or give them to another program. You can also drop a file onto the window.</source>
        <translation>Personen aus einer Datei beliebiger Art hereinholen oder an ein anderes Programm geben. Sie können eine Datei auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>One file with people, mails, opens and settings. Passwords and keys stay in your keyring. With a passphrase nobody else can read the file; forget it, and neither can you.</source>
        <translation>Eine Datei mit Personen, E-Mails, Öffnungen und Einstellungen. Passwörter und Schlüssel bleiben in Ihrem Schlüsselbund. Mit einem Kennsatz kann niemand sonst die Datei lesen; vergessen Sie ihn, können Sie es auch nicht.</translation>
    </message>
    <message>
        <source>Copies at hand</source>
        <translation>Vorhandene Kopien</translation>
    </message>
    <message>
        <source>A copy is made every day, unless you switched that off under Privacy, and seven are kept. Restoring one keeps what it replaces (three at most, for thirty days, and none once somebody is erased), asks about mails that may have left since, and erases again whoever was erased.</source>
        <translation>Jeden Tag wird eine Kopie angelegt, sofern Sie das nicht unter „Datenschutz“ abgeschaltet haben, und sieben werden aufbewahrt. Das Wiederherstellen bewahrt auf, was es ersetzt (höchstens drei, dreißig Tage lang, und keine mehr, sobald jemand gelöscht wird), fragt nach Nachrichten, die seither abgegangen sein können, und löscht erneut, wer gelöscht war.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Kennsätze sind nicht gleich.</translation>
    </message>
    <message>
        <source>The passphrase needs {0} letters or more.</source>
        <translation>Der Kennsatz braucht mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SafekeepingWiring</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The profile becomes what it was then. What is here now is kept as a copy, to which you can go back the same way.</source>
        <translation>Das Profil wird, was es damals war. Was jetzt hier ist, bleibt als Kopie, zu der Sie auf demselben Weg zurückkehren können.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Where should the record go?</source>
        <translation>Wohin soll der Datensatz?</translation>
    </message>
    <message>
        <source>Choose somebody in the list first, and do it again.</source>
        <translation>Wählen Sie zuerst jemanden in der Liste, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Forget {0} for good?</source>
        <translation>{0} endgültig vergessen?</translation>
    </message>
    <message>
        <source>Forget {0} people for good?</source>
        <translation>{0} Personen endgültig vergessen?</translation>
    </message>
    <message>
        <source>Forget 1 person for good?</source>
        <translation>1 Person endgültig vergessen?</translation>
    </message>
    <message>
        <source>Everything goes: the person, notes, tasks, all mails and every request, here and at the relay. What remains is a code from which nobody can read the address; it keeps the person from being imported or written to again. What could be taken back until now no longer can, and copies that a restore put aside go. Daily copies hold the person until newer ones replace them. This can not be undone.</source>
        <translation>Alles verschwindet: die Person, Notizen, Aufgaben, alle Nachrichten und jeder Abruf, hier und beim Relay. Es bleibt ein Code, aus dem niemand die Adresse lesen kann; er verhindert, dass die Person wieder importiert oder angeschrieben wird. Was bisher zurückgenommen werden konnte, kann es nicht mehr, und Kopien, die eine Wiederherstellung beiseitegelegt hat, verschwinden. Tägliche Kopien enthalten die Person, bis neuere sie ersetzen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose where the receipt goes, and forget</source>
        <translation>Ort für die Quittung wählen, und vergessen</translation>
    </message>
    <message>
        <source>Where should the receipt go?</source>
        <translation>Wohin soll die Quittung?</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>What this warmth is made of</source>
        <translation>Woraus diese Wärme besteht</translation>
    </message>
    <message>
        <source>{0} older acts</source>
        <translation>{0} ältere Handlungen</translation>
    </message>
    <message>
        <source>No person has opened, followed or answered anything yet.</source>
        <translation>Noch hat kein Mensch etwas geöffnet, angeklickt oder beantwortet.</translation>
    </message>
    <message>
        <source>Points fade with time. Machines and yourself never count.</source>
        <translation>Punkte verblassen mit der Zeit. Maschinen und Sie selbst zählen nie.</translation>
    </message>
    <message>
        <source>of {0} points when it happened</source>
        <translation>von {0} Punkten, als es geschah</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send it (Ctrl+Return)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send {0} mails</source>
        <translation>{0} E-Mails senden</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>{0} senden</translation>
    </message>
    <message>
        <source>In the morning where each of them lives</source>
        <translation>Am Morgen, wo jeder von ihnen lebt</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu anderer Zeit …</translation>
    </message>
</context>
<context>
    <name>SendersDialog</name>
    <message>
        <source>Addresses and signatures</source>
        <translation>Adressen und Signaturen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maya Lind</source>
        <translation>Maya Lind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>An alias must be one that your provider lets this account send as. The first address is the account&apos;s own.</source>
        <translation>Ein Alias muss eines sein, als das Ihr Anbieter dieses Konto senden lässt. Die erste Adresse ist die des Kontos selbst.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>SendingRulesController</name>
    <message>
        <source>The rules are kept. The outbox shows what they mean.</source>
        <translation>Die Regeln sind gespeichert. Der Postausgang zeigt, was sie bedeuten.</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Seconds to take a mail back</source>
        <translation>Sekunden zum Zurücknehmen</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>Zu jeder Stunde</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Die Arbeitszeit beginnt</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Die Arbeitszeit endet</translation>
    </message>
    <message>
        <source>Their morning begins</source>
        <translation>Ihr Morgen beginnt</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>This machine’s own</source>
        <translation>Die dieses Rechners</translation>
    </message>
    <message>
        <source>What was due while Outreach was closed</source>
        <translation>Was fällig war, während Outreach geschlossen war</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Diese Regeln behalten</translation>
    </message>
    <message>
        <source>Send it now, within the hours</source>
        <translation>Jetzt senden, innerhalb der Stunden</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Mich zuerst fragen</translation>
    </message>
    <message>
        <source>Second thoughts, and closed doors</source>
        <translation>Rücknahme und geschlossene Türen</translation>
    </message>
    <message>
        <source>Due while Outreach was closed</source>
        <translation>Fällig, während Outreach geschlossen war</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Counted where the prospect lives, or where you do if that is not known. A time that you choose for a mail, and “Send now”, do not wait for them.</source>
        <translation>Gezählt, wo der Interessent lebt, oder bei Ihnen, wo das nicht bekannt ist. Eine Zeit, die Sie für eine E-Mail wählen, und „Jetzt senden“ warten nicht darauf.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Their morning</source>
        <translation>Ihr Morgen</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Speed of each account</source>
        <translation>Tempo jedes Kontos</translation>
    </message>
    <message>
        <source>Providers grow wary of accounts that suddenly send much. Gaps vary by a third, so that mails do not leave like clockwork; limits slide with the clock. An account can have a speed of its own: see ⋯ beside it under Mail accounts.</source>
        <translation>Anbieter misstrauen Konten, die plötzlich viel senden. Abstände schwanken um ein Drittel, damit Mails nicht wie ein Uhrwerk gehen; Grenzen gleiten mit der Uhr. Ein Konto kann sein eigenes Tempo haben: siehe ⋯ daneben unter Mailkonten.</translation>
    </message>
</context>
<context>
    <name>SentMailsPage</name>
    <message>
        <source>Search sent mails</source>
        <translation>Gesendete E-Mails suchen</translation>
    </message>
    <message>
        <source>Person, company, address or subject</source>
        <translation>Person, Firma, Adresse oder Betreff</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Every mail that leaves stands here, with what became of it.</source>
        <translation>Jede abgegangene E-Mail steht hier, mit dem, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>No mail like that</source>
        <translation>Keine solche E-Mail</translation>
    </message>
    <message>
        <source>Search for less, or choose All.</source>
        <translation>Suchen Sie nach weniger, oder wählen Sie „Alle“.</translation>
    </message>
    <message>
        <source>Sent mails, newest first</source>
        <translation>Gesendete E-Mails, neueste zuerst</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>SentSheet</name>
    <message>
        <source>The mail as it was written</source>
        <translation>Die E-Mail, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>What happened to this mail</source>
        <translation>Was mit dieser E-Mail geschah</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Write again, in the same thread</source>
        <translation>Noch einmal schreiben, im selben Faden</translation>
    </message>
    <message>
        <source>Open prospect</source>
        <translation>Interessent öffnen</translation>
    </message>
    <message>
        <source>No mail chosen</source>
        <translation>Keine E-Mail gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what became of it.</source>
        <translation>Wählen Sie eine, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>To {0} &lt;{1}&gt;, {2}</source>
        <translation>An {0} &lt;{1}&gt;, {2}</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Protection: {0}</source>
        <translation>Verschlüsselung: {0}</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>Port: {0}</source>
        <translation>Port: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keys for {0}</source>
        <translation>Tasten für {0}</translation>
    </message>
    <message>
        <source>Click a field and press the new keys; Backspace empties it.</source>
        <translation>Klicken Sie in ein Feld und drücken Sie die neuen Tasten; die Rücktaste leert es.</translation>
    </message>
    <message>
        <source>Taken by “{0}”: choose others.</source>
        <translation>Belegt durch „{0}“: Wählen Sie andere.</translation>
    </message>
</context>
<context>
    <name>SourceNotice</name>
    <message>
        <source>Keep the words only</source>
        <translation>Nur den Text behalten</translation>
    </message>
    <message>
        <source>Edit it as it looks, without what is named here</source>
        <translation>So bearbeiten, wie es aussieht, ohne das hier Genannte</translation>
    </message>
    <message>
        <source>This mail is edited as HTML, so that nothing of it is lost: it has {0}. The preview shows how it looks.</source>
        <translation>Diese E-Mail wird als HTML bearbeitet, damit nichts davon verloren geht: sie hat {0}. Die Vorschau zeigt, wie sie aussieht.</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>and {0} more: narrow the list to see them</source>
        <translation>und {0} weitere: Grenzen Sie die Liste ein, um sie zu sehen</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far you have come with a prospect, from the first to the last.</source>
        <translation>Wie weit Sie mit einem Interessenten gekommen sind, vom Ersten bis zum Letzten.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>SuppressDialog</name>
    <message>
        <source>No more mail</source>
        <translation>Keine E-Mails mehr</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>ana@bakery.example, or bakery.example</source>
        <translation>ana@bakery.example oder bakery.example</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For yourself: they rang on Monday</source>
        <translation>Für Sie selbst: rief am Montag an</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A domain stands for everybody there, and for its subdomains. Mail that waits in the outbox for them is held.</source>
        <translation>Eine Domain steht für alle dort und in ihren Unterdomains. E-Mails an sie, die im Postausgang warten, werden angehalten.</translation>
    </message>
</context>
<context>
    <name>SuppressedController</name>
    <message>
        <source>No more mail to {0}.</source>
        <translation>Keine E-Mails mehr an {0}.</translation>
    </message>
    <message>
        <source>Mail may go to {0} again.</source>
        <translation>E-Mails an {0} sind wieder erlaubt.</translation>
    </message>
    <message>
        <source>Added to the list: {0}. Known before: {1}.</source>
        <translation>Neu auf der Liste: {0}. Schon bekannt: {1}.</translation>
    </message>
    <message>
        <source> These lines make no sense: {0}</source>
        <translation> Diese Zeilen ergeben keinen Sinn: {0}</translation>
    </message>
    <message>
        <source>The list is written to {0}.</source>
        <translation>Die Liste ist nach {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>SuppressedPage</name>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Address, domain or note</source>
        <translation>Adresse, Domain oder Notiz</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Let mail go there again…</source>
        <translation>E-Mails dorthin wieder zulassen …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>A CSV file with addresses</source>
        <translation>Eine CSV-Datei mit Adressen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>All of it as CSV</source>
        <translation>Alles als CSV</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Niemand steht auf der Liste</translation>
    </message>
    <message>
        <source>Who unsubscribes, bounces for good or complains comes here by itself, and gets no more mail, whatever way it takes. Add addresses and whole domains yourself.</source>
        <translation>Wer sich abmeldet, endgültig zurückkommt oder sich beschwert, kommt von selbst hierher und bekommt auf keinem Weg mehr E-Mails. Fügen Sie selbst Adressen und ganze Domains hinzu.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>Who gets no mail</source>
        <translation>Wer keine E-Mails bekommt</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Let mail go to {0} again?</source>
        <translation>E-Mails an {0} wieder zulassen?</translation>
    </message>
    <message>
        <source>Writing to somebody who asked for no mail can be against the law where they live. If they unsubscribe or bounce again, they come back by themselves.</source>
        <translation>Jemandem zu schreiben, der keine E-Mails wollte, kann dort, wo er lebt, verboten sein. Meldet er sich wieder ab oder kommt zurück, kehrt er von selbst hierher zurück.</translation>
    </message>
    <message>
        <source>Let mail go there</source>
        <translation>E-Mails dorthin zulassen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
</context>
<context>
    <name>SuppressionModel</name>
    <message>
        <source>Everybody at {0}</source>
        <translation>Alle bei {0}</translation>
    </message>
    <message>
        <source>No mail to</source>
        <translation>Keine E-Mails an</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Without one it is a snippet, put in by / and its name</source>
        <translation>Ohne einen ist es ein Baustein, einzufügen mit / und seinem Namen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>It goes with every mail made from this template</source>
        <translation>Sie geht mit jeder Nachricht, die aus dieser Vorlage entsteht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>How the template looks</source>
        <translation>Wie die Vorlage aussieht</translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation>Damit schreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
    <message>
        <source>a snippet: put into a mail by / and its name</source>
        <translation>ein Baustein: mit / und seinem Namen in eine E-Mail eingefügt</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>vor langer Zeit</translation>
    </message>
    <message>
        <source>Go back to what was saved {0}</source>
        <translation>Zurück zum Stand, gespeichert {0}</translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>Die Vorlage wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Name, subject or words</source>
        <translation>Name, Betreff oder Wörter</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>Keep a letter that works, and see what becomes of each mail written with it.</source>
        <translation>Behalten Sie einen Brief, der wirkt, und sehen Sie, was aus jeder E-Mail wird, die damit geschrieben ist.</translation>
    </message>
    <message>
        <source>Templates by folder</source>
        <translation>Vorlagen nach Ordner</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>1 mail waits</source>
        <translation>1 E-Mail wartet</translation>
    </message>
    <message>
        <source>{0} mails wait</source>
        <translation>{0} E-Mails warten</translation>
    </message>
    <message>
        <source>, {0} with a question to you</source>
        <translation>, {0} mit einer Frage an Sie</translation>
    </message>
    <message>
        <source>1 mail was sent.</source>
        <translation>1 E-Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>{0} mails were sent.</source>
        <translation>{0} E-Mails wurden gesendet.</translation>
    </message>
    <message>
        <source>Due while Outreach was closed</source>
        <translation>Fällig, während Outreach geschlossen war</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>The mail was taken back. Its letter is a draft again.</source>
        <translation>Die E-Mail wurde zurückgenommen. Ihr Brief ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>{0} mails were taken back. Their letter is a draft again.</source>
        <translation>{0} E-Mails wurden zurückgenommen. Ihr Brief ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source> {0} had left before.</source>
        <translation> {0} waren schon abgegangen.</translation>
    </message>
    <message>
        <source>The rules were renewed</source>
        <translation>Die Regeln wurden erneuert</translation>
    </message>
    <message>
        <source>Stopped: the rest of the history is judged at the next start.</source>
        <translation>Angehalten: Der Rest der Geschichte wird beim nächsten Start beurteilt.</translation>
    </message>
    <message>
        <source>Password or key are not at hand. Enter them again to go on.</source>
        <translation>Passwort oder Schlüssel fehlt. Geben Sie beides erneut ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Requests for this mail since its delivery</source>
        <translation>Anfragen zu dieser E-Mail seit ihrer Zustellung</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>When it is to leave</source>
        <translation>Wann sie abgehen soll</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <source>On your own clock. It leaves then, outside working hours too; until then it waits in the outbox.</source>
        <translation>Nach Ihrer eigenen Uhr. Sie geht dann ab, auch außerhalb der Arbeitszeit; bis dahin wartet sie im Postausgang.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>TodayFacts</name>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Wartet auf Abgang</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Just happened</source>
        <translation>Eben geschehen</translation>
    </message>
    <message>
        <source>What people do with your mails appears here within seconds.</source>
        <translation>Was Menschen mit Ihren E-Mails tun, erscheint hier binnen Sekunden.</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Noch kein Abgleich</translation>
    </message>
    <message>
        <source>Last sync: {0}</source>
        <translation>Letzter Abgleich: {0}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Noch kein Mailkonto</translation>
    </message>
    <message>
        <source>Mail leaves as {0}</source>
        <translation>E-Mails gehen ab als {0}</translation>
    </message>
    <message>
        <source>The password for {0} is not at hand</source>
        <translation>Das Passwort für {0} fehlt</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: „{1}“</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>last: {0}</source>
        <translation>zuletzt: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Your day begins here</source>
        <translation>Ihr Tag beginnt hier</translation>
    </message>
    <message>
        <source>Add the first person you want to write to. Who reads, who grows warm and whom to answer will stand on this page.</source>
        <translation>Fügen Sie die erste Person hinzu, der Sie schreiben möchten. Wer liest, wer warm wird und wem zu antworten ist, steht dann auf dieser Seite.</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Interessent hinzufügen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TodayPeople</name>
    <message>
        <source>Alerts without an answer</source>
        <translation>Meldungen ohne Antwort</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Aufgaben für heute</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Verändert seit gestern</translation>
    </message>
    <message>
        <source>Nobody grew warmer or colder since yesterday.</source>
        <translation>Seit gestern wurde niemand wärmer oder kälter.</translation>
    </message>
    <message>
        <source>Warm now</source>
        <translation>Jetzt warm</translation>
    </message>
    <message>
        <source>Read, but not answered</source>
        <translation>Gelesen, nicht beantwortet</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>zuvor: {0}</translation>
    </message>
    <message>
        <source>“{0}”, sent {1}</source>
        <translation>„{0}“, gesendet {1}</translation>
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
        <translation>{0} ungesehene Meldungen</translation>
    </message>
    <message>
        <source>1 alert not seen</source>
        <translation>1 ungesehene Meldung</translation>
    </message>
    <message>
        <source>alerts are paused</source>
        <translation>Meldungen pausieren</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht behalten …</translation>
    </message>
    <message>
        <source>Keep search, filters and order under a name</source>
        <translation>Suche, Filter und Reihenfolge unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Edit the stages…</source>
        <translation>Phasen bearbeiten …</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warm and hot</source>
        <translation>Warm und heiß</translation>
    </message>
    <message>
        <source>Opened, no answer</source>
        <translation>Geöffnet, keine Antwort</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>WatchingController</name>
    <message>
        <source>Not watching: no relay is set up.</source>
        <translation>Keine Wache: Es ist kein Relay eingerichtet.</translation>
    </message>
    <message>
        <source>Watching: you are told when somebody reads.</source>
        <translation>Wacht: Sie erfahren, wenn jemand liest.</translation>
    </message>
    <message>
        <source>Trying again in {0}.</source>
        <translation>Neuer Versuch in {0}.</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Everybody is scored again by this table</source>
        <translation>Alle werden nach dieser Tabelle neu bewertet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Learn from my replies</source>
        <translation>Aus meinen Antworten lernen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>As soon as somebody has opened a mail, an example stands here.</source>
        <translation>Sobald jemand eine E-Mail geöffnet hat, steht hier ein Beispiel.</translation>
    </message>
    <message>
        <source>By this table {0} has {1} points: {2}</source>
        <translation>Nach dieser Tabelle hat {0} {1} Punkte: {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0} of {1} mails were answered.</source>
        <translation>{0} von {1} E-Mails wurden beantwortet.</translation>
    </message>
    <message>
        <source>It takes {0} with a reply and {0} without to learn from them.</source>
        <translation>Zum Lernen braucht es {0} mit Antwort und {0} ohne.</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2} points, probably between {3} and {4}</source>
        <translation>{0}: {1} statt {2} Punkte, wahrscheinlich zwischen {3} und {4}</translation>
    </message>
    <message>
        <source>Points for each act</source>
        <translation>Punkte für jede Handlung</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>From your own replies</source>
        <translation>Aus Ihren eigenen Antworten</translation>
    </message>
    <message>
        <source>Proposes points from what your prospects did before they replied.</source>
        <translation>Schlägt Punkte vor nach dem, was Ihre Interessenten taten, bevor sie antworteten.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>Halbwertszeit in Tagen</translation>
    </message>
    <message>
        <source>Points: {0}</source>
        <translation>Punkte: {0}</translation>
    </message>
    <message>
        <source>Half-life in days: {0}</source>
        <translation>Halbwertszeit in Tagen: {0}</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>That was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>That was real</source>
        <translation>Das war echt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>Regel zurücknehmen</translation>
    </message>
    <message>
        <source>Do you know better? Your word beats every rule.</source>
        <translation>Wissen Sie es besser? Ihr Wort schlägt jede Regel.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Anhalten: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
</context>
<context>
    <name>_CopyRow</name>
    <message>
        <source>Daily copy</source>
        <translation>Tägliche Kopie</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation>Durch eine Wiederherstellung beiseitegelegt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore the copy of {0}</source>
        <translation>Kopie vom {0} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>_PastImport</name>
    <message>
        <source>{0}: {1} added, {2} changed, {3} not taken</source>
        <translation>{0}: {1} hinzugefügt, {2} geändert, {3} nicht übernommen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Spares whoever was changed since</source>
        <translation>Verschont, wer seither geändert wurde</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>{0} zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>Add prospect</source>
        <translation>Interessent hinzufügen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Write a person’s whole record</source>
        <translation>Alles zu einer Person schreiben</translation>
    </message>
    <message>
        <source>Forget a person for good</source>
        <translation>Person endgültig vergessen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Try all mails now</source>
        <translation>Alle E-Mails jetzt versuchen</translation>
    </message>
    <message>
        <source>Look for answers now</source>
        <translation>Jetzt nach Antworten sehen</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Doch wieder tun</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Meldungen pausieren</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Meldung</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message>
        <source>Show Outreach</source>
        <translation>Outreach zeigen</translation>
    </message>
    <message>
        <source>Quit Outreach</source>
        <translation>Outreach beenden</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Formatierung löschen</translation>
    </message>
</context>
<context>
    <name>alert deeds</name>
    <message>
        <source>Open timeline</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Das war ich</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>A mail is opened for the first time</source>
        <translation>Eine E-Mail wird zum ersten Mal geöffnet</translation>
    </message>
    <message>
        <source>A mail is opened several times</source>
        <translation>Eine E-Mail wird mehrmals geöffnet</translation>
    </message>
    <message>
        <source>A mail is opened on a second device</source>
        <translation>Eine E-Mail wird auf einem zweiten Gerät geöffnet</translation>
    </message>
    <message>
        <source>A link is followed</source>
        <translation>Ein Link wird angeklickt</translation>
    </message>
    <message>
        <source>Somebody is back after a quiet time</source>
        <translation>Jemand ist nach ruhiger Zeit zurück</translation>
    </message>
    <message>
        <source>Several people of one company show up</source>
        <translation>Mehrere Personen einer Firma zeigen sich</translation>
    </message>
    <message>
        <source>A prospect reaches a level</source>
        <translation>Ein Interessent erreicht eine Stufe</translation>
    </message>
    <message>
        <source>Somebody replies</source>
        <translation>Jemand antwortet</translation>
    </message>
    <message>
        <source>A mail comes back</source>
        <translation>Eine E-Mail kommt zurück</translation>
    </message>
    <message>
        <source>Somebody wants no more mail</source>
        <translation>Jemand möchte keine E-Mails mehr</translation>
    </message>
    <message>
        <source>How many opens</source>
        <translation>Wie viele Öffnungen</translation>
    </message>
    <message>
        <source>Quiet days before</source>
        <translation>Ruhige Tage davor</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Click on an important link</source>
        <translation>Klick auf einen wichtigen Link</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Opened again on another day</source>
        <translation>An einem anderen Tag wieder geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Silent for two weeks</source>
        <translation>Seit zwei Wochen still</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>E-Mail kam zurück</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>{0}, or nothing</source>
        <translation>{0}, oder nichts</translation>
    </message>
    <message>
        <source>{0}, or “{1}”</source>
        <translation>{0}, oder „{1}“</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Letztes Zeichen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Letzte E-Mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>replied</source>
        <translation>antwortete</translation>
    </message>
    <message>
        <source>followed an important link</source>
        <translation>folgte einem wichtigen Link</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>folgte einem Link</translation>
    </message>
    <message>
        <source>came back to a mail</source>
        <translation>kehrte zu einer E-Mail zurück</translation>
    </message>
    <message>
        <source>opened a mail</source>
        <translation>öffnete eine E-Mail</translation>
    </message>
    <message>
        <source>has been silent for two weeks</source>
        <translation>seit zwei Wochen still</translation>
    </message>
    <message>
        <source>wants no more mail</source>
        <translation>möchte keine E-Mails mehr</translation>
    </message>
    <message>
        <source>a mail came back</source>
        <translation>eine E-Mail kam zurück</translation>
    </message>
    <message>
        <source>nothing new, and the old signs fade</source>
        <translation>nichts Neues, und die alten Zeichen verblassen</translation>
    </message>
    <message>
        <source>Call or write today</source>
        <translation>Heute anrufen oder schreiben</translation>
    </message>
    <message>
        <source>Write a personal follow-up</source>
        <translation>Persönlich nachfassen</translation>
    </message>
    <message>
        <source>Send the next mail in a day or two</source>
        <translation>Die nächste E-Mail in ein, zwei Tagen senden</translation>
    </message>
    <message>
        <source>Write while it is remembered</source>
        <translation>Schreiben, solange man sich erinnert</translation>
    </message>
    <message>
        <source>Follow up with something new</source>
        <translation>Mit etwas Neuem nachfassen</translation>
    </message>
    <message>
        <source>Leave it for some weeks</source>
        <translation>Einige Wochen ruhen lassen</translation>
    </message>
    <message>
        <source>Answer the reply</source>
        <translation>Die Antwort beantworten</translation>
    </message>
    <message>
        <source>Find the right address</source>
        <translation>Die richtige Adresse finden</translation>
    </message>
    <message>
        <source>Do not write again</source>
        <translation>Nicht mehr schreiben</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Sign within 7 days</source>
        <translation>Zeichen in 7 Tagen</translation>
    </message>
    <message>
        <source>Sign within 30 days</source>
        <translation>Zeichen in 30 Tagen</translation>
    </message>
    <message>
        <source>Sign within 90 days</source>
        <translation>Zeichen in 90 Tagen</translation>
    </message>
    <message>
        <source>No sign for 14 days</source>
        <translation>Kein Zeichen seit 14 Tagen</translation>
    </message>
    <message>
        <source>No sign for 90 days</source>
        <translation>Kein Zeichen seit 90 Tagen</translation>
    </message>
    <message>
        <source>Opened, never answered</source>
        <translation>Geöffnet, nie geantwortet</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Angeschrieben</translation>
    </message>
    <message>
        <source>Never written to</source>
        <translation>Nie angeschrieben</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Never bounced</source>
        <translation>Nie zurückgekommen</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Möchte keine E-Mails</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Darf angeschrieben werden</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>How an open is seen</source>
        <translation>Wie eine Öffnung bemerkt wird</translation>
    </message>
    <message>
        <source>A mail carries one invisible picture for each recipient. When a mail program shows pictures, it asks your relay for it, and the relay writes down when and how it was asked. Nothing else is sent back, and nothing runs on the recipient&apos;s machine.</source>
        <translation>Eine E-Mail trägt für jeden Empfänger ein eigenes unsichtbares Bild. Zeigt ein Mailprogramm Bilder an, so fragt es Ihr Relay danach, und das Relay notiert, wann und wie gefragt wurde. Sonst wird nichts zurückgemeldet, und auf dem Gerät des Empfängers läuft nichts.</translation>
    </message>
    <message>
        <source>Why most requests are not people</source>
        <translation>Warum die meisten Anfragen keine Menschen sind</translation>
    </message>
    <message>
        <source>Mail filters follow every link within seconds to look for viruses. Apple and Google load pictures through their own machines, some of them before anybody has read the mail. Outreach judges each request by rules that you can read in the timeline, and counts only what a person most likely did.</source>
        <translation>Mailfilter folgen binnen Sekunden jedem Link, um nach Viren zu suchen. Apple und Google laden Bilder über eigene Rechner, manche davon, bevor jemand die E-Mail gelesen hat. Outreach beurteilt jede Anfrage nach Regeln, die Sie im Verlauf lesen können, und zählt nur, was höchstwahrscheinlich ein Mensch getan hat.</translation>
    </message>
    <message>
        <source>When an open can not be seen</source>
        <translation>Wann eine Öffnung nicht zu sehen ist</translation>
    </message>
    <message>
        <source>Many people read with pictures switched off, or read the plain text only. Such a mail stays silent although it was read. Silence therefore says little by itself; beside a silent mail you find which kind of silence it is.</source>
        <translation>Viele lesen mit ausgeschalteten Bildern oder nur den reinen Text. So eine E-Mail bleibt still, obwohl sie gelesen wurde. Stille allein sagt daher wenig; neben einer stillen E-Mail steht, welche Art von Stille es ist.</translation>
    </message>
    <message>
        <source>Clicks are better witnesses</source>
        <translation>Klicks sind bessere Zeugen</translation>
    </message>
    <message>
        <source>Following a link takes a decision. A click that no filter could have made says more than ten opens, and a reply says more than both. Warmth is counted in that order.</source>
        <translation>Einem Link zu folgen, verlangt eine Entscheidung. Ein Klick, der von keinem Filter stammen kann, sagt mehr als zehn Öffnungen, und eine Antwort mehr als beides. In dieser Reihenfolge wird Wärme gezählt.</translation>
    </message>
    <message>
        <source>How answers and bounces are found</source>
        <translation>Wie Antworten und Rückläufer gefunden werden</translation>
    </message>
    <message>
        <source>Your mailbox is read, and nothing in it is changed. An answer names the mail that it answers; one that only has its sender and subject is called probable, and “Not an answer” takes it off. An automatic answer is no reply; where it says when somebody is back, you can be reminded on that day. A mail that came back is said to have come back, and opens of it no longer count.</source>
        <translation>Ihr Postfach wird gelesen und nichts darin geändert. Eine Antwort nennt die E-Mail, auf die sie antwortet; hat sie nur Absender und Betreff, heißt sie wahrscheinlich, und „Keine Antwort“ nimmt sie weg. Eine automatische Antwort ist keine Antwort; sagt sie, wann jemand zurück ist, können Sie an dem Tag erinnert werden. Von einer E-Mail, die zurückkam, wird das gesagt, und ihr Öffnen zählt nicht mehr.</translation>
    </message>
    <message>
        <source>What stays unsure</source>
        <translation>Was unsicher bleibt</translation>
    </message>
    <message>
        <source>Where the evidence is thin, the timeline says “not sure” instead of guessing. You can settle it: “That was me” and “That was real” beat every rule and can be taken back.</source>
        <translation>Wo die Belege dünn sind, sagt der Verlauf „nicht sicher“, statt zu raten. Sie können es entscheiden: „Das war ich“ und „Das war echt“ schlagen jede Regel und lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>What the relay knows</source>
        <translation>Was das Relay weiß</translation>
    </message>
    <message>
        <source>Random tokens, times, addresses of networks and the names of mail programs. Never who your prospects are, what you wrote, or where a personal link leads.</source>
        <translation>Zufällige Zeichenfolgen, Zeiten, Netzadressen und die Namen von Mailprogrammen. Nie, wer Ihre Interessenten sind, was Sie schrieben oder wohin ein persönlicher Link führt.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Choose prospects, write once, and let fields such as {{ first_name }} make each mail personal. The preview shows every mail as it will leave. A mail with an empty field is held and never sent with a gap.</source>
        <translation>Wählen Sie Interessenten, schreiben Sie einmal, und lassen Sie Felder wie {{ first_name }} jede E-Mail persönlich machen. Die Vorschau zeigt jede E-Mail so, wie sie abgeht. Eine E-Mail mit einem leeren Feld wird angehalten und nie mit einer Lücke gesendet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Mails leave one by one through your own account. If the line breaks, they wait and go on later; if it broke at the very end, you are asked instead of sending twice.</source>
        <translation>E-Mails gehen einzeln über Ihr eigenes Konto ab. Bricht die Leitung ab, warten sie und gehen später weiter; brach sie ganz am Ende ab, werden Sie gefragt, statt dass zweimal gesendet wird.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Wachen</translation>
    </message>
    <message>
        <source>Today shows who grew warm and why. An alert means that a person read or clicked; what machines did is folded away in the timeline and never interrupts.</source>
        <translation>„Heute“ zeigt, wer warm wurde und warum. Eine Meldung bedeutet, dass ein Mensch gelesen oder geklickt hat; was Maschinen taten, ist im Verlauf eingeklappt und stört nie.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Ohne Maus</translation>
    </message>
    <message>
        <source>Every page and every action has a key, and every list can be walked with the arrow keys. The sheet of shortcuts is one section further.</source>
        <translation>Jede Seite und jede Aktion hat eine Taste, und jede Liste lässt sich mit den Pfeiltasten durchgehen. Die Übersicht der Tasten steht einen Abschnitt weiter.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>get what is still empty</source>
        <translation>bekommen, was noch leer ist</translation>
    </message>
    <message>
        <source>get what the list says</source>
        <translation>bekommen, was die Liste sagt</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, für jedes Programm</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, für Adressbücher</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Own field “{0}”</source>
        <translation>Eigenes Feld „{0}“</translation>
    </message>
    <message>
        <source>Company: {0}</source>
        <translation>Firma: {0}</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>You: that was me</source>
        <translation>Sie: Das war ich</translation>
    </message>
    <message>
        <source>You: real</source>
        <translation>Sie: echt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Always a machine {0}</source>
        <translation>Immer eine Maschine {0}</translation>
    </message>
    <message>
        <source>decides 1 verdict</source>
        <translation>entscheidet 1 Urteil</translation>
    </message>
    <message>
        <source>decides {0} verdicts</source>
        <translation>entscheidet {0} Urteile</translation>
    </message>
    <message>
        <source>Goes through links {0} after delivery, from {1}</source>
        <translation>Geht Links {0} nach der Zustellung durch, aus {1}</translation>
    </message>
    <message>
        <source>seen on 1 mail, on {1}</source>
        <translation>bei 1 E-Mail gesehen, am {1}</translation>
    </message>
    <message>
        <source>seen on {0} mails, last on {1}</source>
        <translation>bei {0} E-Mails gesehen, zuletzt am {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>counts as you until {0}</source>
        <translation>zählt bis {0} als Sie</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>It is due</source>
        <translation>Sie ist fällig</translation>
    </message>
    <message>
        <source>You can still take it back</source>
        <translation>Sie können sie noch zurücknehmen</translation>
    </message>
    <message>
        <source>The time you chose</source>
        <translation>Die Zeit, die Sie wählten</translation>
    </message>
    <message>
        <source>In their morning</source>
        <translation>An ihrem Morgen</translation>
    </message>
    <message>
        <source>Outside working hours there until then</source>
        <translation>Bis dahin außerhalb der dortigen Arbeitszeit</translation>
    </message>
    <message>
        <source>Sending is paused until then</source>
        <translation>Das Senden pausiert bis dahin</translation>
    </message>
    <message>
        <source>A gap after the mail before</source>
        <translation>Ein Abstand zur vorigen E-Mail</translation>
    </message>
    <message>
        <source>Your limit for an hour is reached</source>
        <translation>Ihre Grenze für eine Stunde ist erreicht</translation>
    </message>
    <message>
        <source>Your limit for a day is reached</source>
        <translation>Ihre Grenze für einen Tag ist erreicht</translation>
    </message>
    <message>
        <source>The account is warming up</source>
        <translation>Das Konto wärmt sich auf</translation>
    </message>
    <message>
        <source>Tried again then</source>
        <translation>Dann neuer Versuch</translation>
    </message>
    <message>
        <source>Your rules leave no day for it</source>
        <translation>Ihre Regeln lassen keinen Tag dafür</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>Open the accounts</source>
        <translation>Konten öffnen</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>Relay öffnen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Erneut eingeben</translation>
    </message>
    <message>
        <source>Show a report…</source>
        <translation>Bericht zeigen …</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Show who is suppressed</source>
        <translation>Gesperrte zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wieder tun</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wieder getan: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0} What has changed since stays as it is.</source>
        <translation>Zurückgenommen: {0} Was seither geändert wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing could be taken back, all has changed since: {0}</source>
        <translation>Nichts ließ sich zurücknehmen, alles hat sich seither geändert: {0}</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
    <message>
        <source>Tagged 1 prospect “{0}”.</source>
        <translation>1 Interessent mit „{0}“ markiert.</translation>
    </message>
    <message>
        <source>Tagged {0} prospects “{1}”.</source>
        <translation>{0} Interessenten mit „{1}“ markiert.</translation>
    </message>
    <message>
        <source>Took “{0}” from 1 prospect.</source>
        <translation>„{0}“ von 1 Interessenten entfernt.</translation>
    </message>
    <message>
        <source>Took “{0}” from {1} prospects.</source>
        <translation>„{0}“ von {1} Interessenten entfernt.</translation>
    </message>
    <message>
        <source>Moved 1 prospect to “{0}”.</source>
        <translation>1 Interessent nach „{0}“ verschoben.</translation>
    </message>
    <message>
        <source>Moved {0} prospects to “{1}”.</source>
        <translation>{0} Interessenten nach „{1}“ verschoben.</translation>
    </message>
    <message>
        <source>Deleted {0} prospects.</source>
        <translation>{0} Interessenten gelöscht.</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} gelöscht.</translation>
    </message>
    <message>
        <source>Deleted a note about {0}.</source>
        <translation>Notiz über {0} gelöscht.</translation>
    </message>
    <message>
        <source>Deleted a task about {0}.</source>
        <translation>Aufgabe zu {0} gelöscht.</translation>
    </message>
    <message>
        <source>Wrote a note on {0}.</source>
        <translation>Notiz über {0} geschrieben.</translation>
    </message>
    <message>
        <source>Changed a note on {0}.</source>
        <translation>Notiz über {0} geändert.</translation>
    </message>
    <message>
        <source>Added a task about {0}.</source>
        <translation>Aufgabe zu {0} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed a task about {0}.</source>
        <translation>Aufgabe zu {0} geändert.</translation>
    </message>
    <message>
        <source>Finished a task about {0}.</source>
        <translation>Aufgabe zu {0} erledigt.</translation>
    </message>
    <message>
        <source>Reopened a task about {0}.</source>
        <translation>Aufgabe zu {0} wieder geöffnet.</translation>
    </message>
    <message>
        <source>Merged {0} into {1}.</source>
        <translation>{0} mit {1} zusammengeführt.</translation>
    </message>
    <message>
        <source>Added {0}.</source>
        <translation>{0} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed {0}.</source>
        <translation>{0} geändert.</translation>
    </message>
    <message>
        <source>View “{0}” kept.</source>
        <translation>Ansicht „{0}“ behalten.</translation>
    </message>
    <message>
        <source>View “{0}” deleted.</source>
        <translation>Ansicht „{0}“ gelöscht.</translation>
    </message>
    <message>
        <source>Stages changed.</source>
        <translation>Phasen geändert.</translation>
    </message>
    <message>
        <source>Changed what is said of {0}.</source>
        <translation>Angaben zu {0} geändert.</translation>
    </message>
    <message>
        <source>Renamed {0} to {1}.</source>
        <translation>{0} in {1} umbenannt.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} left as they are, {3} that can not be taken.</source>
        <translation>{0} hinzugefügt, {1} geändert, {2} so gelassen, {3} nicht zu übernehmen.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} left as they are, {3} that can not be taken, {4} who asked to be forgotten.</source>
        <translation>{0} hinzugefügt, {1} geändert, {2} so gelassen, {3} nicht zu übernehmen, {4}, die vergessen werden wollten.</translation>
    </message>
    <message>
        <source>{0} removed again, {1} as they were before.</source>
        <translation>{0} wieder entfernt, {1} wie zuvor.</translation>
    </message>
    <message>
        <source>{0} removed again, {1} as they were before, {2} spared, since they were changed or written to since.</source>
        <translation>{0} wieder entfernt, {1} wie zuvor, {2} verschont, da sie seither geändert oder angeschrieben wurden.</translation>
    </message>
    <message>
        <source>The profile is as it was on {0} UTC: {1} prospects.</source>
        <translation>Das Profil ist wie am {0} UTC: {1} Interessenten.</translation>
    </message>
    <message>
        <source>{0} mails were waiting then and may have left since: the outbox asks about each.</source>
        <translation>{0} Mails warteten damals und sind vielleicht seither gegangen: Der Postausgang fragt nach jeder.</translation>
    </message>
    <message>
        <source>{0} people who were erased since were erased again.</source>
        <translation>{0} seither Gelöschte wurden wieder gelöscht.</translation>
    </message>
    <message>
        <source>What was there before is kept in {0}.</source>
        <translation>Was vorher da war, liegt in {0}.</translation>
    </message>
    <message>
        <source>Kept. No verdict changed by it.</source>
        <translation>Behalten. Kein Urteil hat sich dadurch geändert.</translation>
    </message>
    <message>
        <source>Kept. 1 verdict changed.</source>
        <translation>Behalten. 1 Urteil geändert.</translation>
    </message>
    <message>
        <source>Kept. {0} verdicts changed.</source>
        <translation>Behalten. {0} Urteile geändert.</translation>
    </message>
    <message>
        <source>Has told you nothing yet</source>
        <translation>Hat Ihnen noch nichts gemeldet</translation>
    </message>
    <message>
        <source>Mails can leave.</source>
        <translation>E-Mails können hinausgehen.</translation>
    </message>
    <message>
        <source>Told you once, you followed {0}</source>
        <translation>Einmal gemeldet, {0} gefolgt</translation>
    </message>
    <message>
        <source>Told you {0} times, you followed {1}</source>
        <translation>{0}-mal gemeldet, {1} gefolgt</translation>
    </message>
    <message>
        <source>A person opens a mail for the first time</source>
        <translation>Jemand öffnet eine E-Mail zum ersten Mal</translation>
    </message>
    <message>
        <source>A person opens the same mail {0} times within {1}</source>
        <translation>Jemand öffnet dieselbe E-Mail {0}-mal innerhalb von {1}</translation>
    </message>
    <message>
        <source>A mail is opened on a second device</source>
        <translation>Eine E-Mail wird auf einem zweiten Gerät geöffnet</translation>
    </message>
    <message>
        <source>A person follows any link</source>
        <translation>Jemand folgt irgendeinem Link</translation>
    </message>
    <message>
        <source>A person follows {0}</source>
        <translation>Jemand folgt {0}</translation>
    </message>
    <message>
        <source>Somebody is back after {0} quiet days</source>
        <translation>Jemand ist nach {0} stillen Tagen wieder da</translation>
    </message>
    <message>
        <source>A prospect becomes hot</source>
        <translation>Ein Interessent wird heiß</translation>
    </message>
    <message>
        <source>A prospect becomes warm</source>
        <translation>Ein Interessent wird warm</translation>
    </message>
    <message>
        <source>Somebody replies</source>
        <translation>Jemand antwortet</translation>
    </message>
    <message>
        <source>A mail comes back</source>
        <translation>Eine E-Mail kommt zurück</translation>
    </message>
    <message>
        <source>Somebody wants no more mail</source>
        <translation>Jemand will keine E-Mail mehr</translation>
    </message>
    <message>
        <source>{0} people of one company show up within {1}</source>
        <translation>{0} Leute einer Firma zeigen sich innerhalb von {1}</translation>
    </message>
    <message>
        <source>In the last 90 days this would not have fired.</source>
        <translation>In den letzten 90 Tagen hätte das nichts gemeldet.</translation>
    </message>
    <message>
        <source>In the last 90 days this would have fired once; {0} of them replied within two days.</source>
        <translation>In den letzten 90 Tagen hätte das einmal gemeldet; {0} davon antworteten binnen zwei Tagen.</translation>
    </message>
    <message>
        <source>In the last 90 days this would have fired {0} times; {1} of them replied within two days.</source>
        <translation>In den letzten 90 Tagen hätte das {0}-mal gemeldet; {1} davon antworteten binnen zwei Tagen.</translation>
    </message>
    <message>
        <source>The mail server must be a host name such as smtp.example.com, without a port.</source>
        <translation>Der Mailserver muss ein Rechnername wie smtp.example.com sein, ohne Port.</translation>
    </message>
    <message>
        <source>The port of the mail server must lie between 1 and 65535.</source>
        <translation>Der Port des Mailservers muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Signing in with the browser needs the user: fill it in.</source>
        <translation>Zum Anmelden mit dem Browser fehlt der Benutzer: Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>{0} is no address that a secret may go to: use https.</source>
        <translation>{0} ist keine Adresse für ein Geheimnis: Nehmen Sie https.</translation>
    </message>
    <message>
        <source>The port of the mailbox must lie between 1 and 65535.</source>
        <translation>Der Port des Postfachs muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>The password would travel unprotected: choose STARTTLS or TLS for this server.</source>
        <translation>Das Passwort ginge ungeschützt: Wählen Sie STARTTLS oder TLS für diesen Server.</translation>
    </message>
    <message>
        <source>Write the mail address.</source>
        <translation>Geben Sie die Mailadresse ein.</translation>
    </message>
    <message>
        <source>“{0}” is no mail address: {1}</source>
        <translation>„{0}“ ist keine Mailadresse: {1}</translation>
    </message>
    <message>
        <source>“{0}” is no mail address.</source>
        <translation>„{0}“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Choose between 1 and {0} alerts an hour.</source>
        <translation>Wählen Sie 1 bis {0} Meldungen in der Stunde.</translation>
    </message>
    <message>
        <source>Quiet hours take a beginning and an end.</source>
        <translation>Ruhezeiten brauchen Anfang und Ende.</translation>
    </message>
    <message>
        <source>Choose at least one working day.</source>
        <translation>Wählen Sie mindestens einen Arbeitstag.</translation>
    </message>
    <message>
        <source>“{0}” is no time: write it like 20:00.</source>
        <translation>„{0}“ ist keine Uhrzeit: Schreiben Sie sie wie 20:00.</translation>
    </message>
    <message>
        <source>Nobody is known at “{0}” any more.</source>
        <translation>Bei „{0}“ ist niemand mehr bekannt.</translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation>Geben Sie der Firma einen Namen.</translation>
    </message>
    <message>
        <source>This link leads to nothing in Outreach.</source>
        <translation>Dieser Link führt zu nichts in Outreach.</translation>
    </message>
    <message>
        <source>The link names more than {0} addresses.</source>
        <translation>Der Link nennt mehr als {0} Adressen.</translation>
    </message>
    <message>
        <source>The invitation is not complete: copy the whole line that begins with {0}</source>
        <translation>Die Einladung ist unvollständig: Kopieren Sie die ganze Zeile, die mit {0} beginnt</translation>
    </message>
    <message>
        <source>{0} can not be merged: {1}. Correct what stands within the braces there, or remove them.</source>
        <translation>{0} lässt sich nicht einsetzen: {1}. Berichtigen Sie, was dort in den Klammern steht, oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>Line {0} of the text</source>
        <translation>Zeile {0} des Textes</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>That is longer than {0} letters: shorten it.</source>
        <translation>Das ist länger als {0} Zeichen: Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Keep at least one stage.</source>
        <translation>Behalten Sie mindestens eine Phase.</translation>
    </message>
    <message>
        <source>Keep at most {0} stages.</source>
        <translation>Behalten Sie höchstens {0} Phasen.</translation>
    </message>
    <message>
        <source>Give each stage a name.</source>
        <translation>Geben Sie jeder Phase einen Namen.</translation>
    </message>
    <message>
        <source>Give each stage a name of its own.</source>
        <translation>Geben Sie jeder Phase einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{0}” can not be a tag: use a few words without commas.</source>
        <translation>„{0}“ kann kein Schlagwort sein: Nehmen Sie wenige Wörter ohne Kommas.</translation>
    </message>
    <message>
        <source>“{0}” can not be a field&apos;s name: use letters, digits and _ only.</source>
        <translation>„{0}“ kann kein Feldname sein: nur Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>“{0}” is known of every prospect: choose another name for a free field.</source>
        <translation>„{0}“ ist von jedem Interessenten bekannt: Wählen Sie einen anderen Namen für ein freies Feld.</translation>
    </message>
    <message>
        <source>“{0}” is no time zone: write one such as Europe/Berlin.</source>
        <translation>„{0}“ ist keine Zeitzone: Schreiben Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week on which mail may leave.</source>
        <translation>Wählen Sie mindestens einen Wochentag, an dem E-Mail gehen darf.</translation>
    </message>
    <message>
        <source>The working hours must begin before they end.</source>
        <translation>Die Arbeitszeit muss beginnen, bevor sie endet.</translation>
    </message>
    <message>
        <source>A pause must not end before it begins.</source>
        <translation>Eine Pause darf nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Write a mail address, or a domain such as example.com.</source>
        <translation>Geben Sie eine Mailadresse ein, oder eine Domain wie example.com.</translation>
    </message>
    <message>
        <source>“{0}” is neither a mail address nor a domain.</source>
        <translation>„{0}“ ist weder eine Mailadresse noch eine Domain.</translation>
    </message>
    <message>
        <source>This mail is gone.</source>
        <translation>Diese E-Mail ist weg.</translation>
    </message>
    <message>
        <source>Enter the password of the mail account.</source>
        <translation>Geben Sie das Passwort des Mailkontos ein.</translation>
    </message>
    <message>
        <source>{0} belongs to another account already.</source>
        <translation>{0} gehört schon zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Diese Meldung ist weg.</translation>
    </message>
    <message>
        <source>That time is over: choose a later one.</source>
        <translation>Diese Zeit ist vorbei: Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}: no mail server takes it. Send a link instead.</source>
        <translation>„{0}“ ist größer als {1}: Das nimmt kein Mailserver. Schicken Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>“{0}” can not be read: {1}.</source>
        <translation>„{0}“ lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>Mail is just leaving: try again in a minute.</source>
        <translation>Gerade geht E-Mail hinaus: Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>The mail has no subject: write one.</source>
        <translation>Die E-Mail hat keinen Betreff: Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>No mail account is set up yet: set one up first.</source>
        <translation>Es ist noch kein Mailkonto eingerichtet: Richten Sie zuerst eins ein.</translation>
    </message>
    <message>
        <source>No relay is set up yet: set one up, or switch off tracking for this mail.</source>
        <translation>Es ist noch kein Relay eingerichtet: Richten Sie eins ein, oder schalten Sie die Verfolgung für diese E-Mail ab.</translation>
    </message>
    <message>
        <source>No relay is set up yet: set one up first.</source>
        <translation>Es ist noch kein Relay eingerichtet: Richten Sie zuerst eins ein.</translation>
    </message>
    <message>
        <source>The relay&apos;s key is not at hand: {0}</source>
        <translation>Der Schlüssel des Relays ist nicht zur Hand: {0}</translation>
    </message>
    <message>
        <source>The password of {0} is not at hand: {1}</source>
        <translation>Das Passwort von {0} ist nicht zur Hand: {1}</translation>
    </message>
    <message>
        <source>Sign in to {0} again. {1}</source>
        <translation>Melden Sie sich bei {0} wieder an. {1}</translation>
    </message>
    <message>
        <source>This draft is gone: it was sent or discarded.</source>
        <translation>Dieser Entwurf ist weg: Er wurde gesendet oder verworfen.</translation>
    </message>
    <message>
        <source>A mail to this prospect is just leaving: try again.</source>
        <translation>Eine E-Mail an diesen Interessenten geht gerade hinaus: Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The export was stopped, and no file was written.</source>
        <translation>Der Export wurde angehalten, und keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Sign in to {0} again: its permission has ended or was taken back.</source>
        <translation>Melden Sie sich bei {0} wieder an: Die Erlaubnis ist abgelaufen oder wurde entzogen.</translation>
    </message>
    <message>
        <source>No column is the mail address: say which one is, since it tells people apart.</source>
        <translation>Keine Spalte ist die Mailadresse: Sagen Sie, welche es ist, denn sie unterscheidet die Leute.</translation>
    </message>
    <message>
        <source>Two columns are to be “{0}”: choose one of them.</source>
        <translation>Zwei Spalten sollen „{0}“ sein: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>This import was taken back before.</source>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it was kept.</source>
        <translation>Der Import wurde angehalten, und nichts davon behalten.</translation>
    </message>
    <message>
        <source>This mail is on its way or sent: nothing was changed.</source>
        <translation>Diese E-Mail ist unterwegs oder gesendet: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is too late: this mail has left, or is on its way.</source>
        <translation>Zu spät: Diese E-Mail ist gegangen oder unterwegs.</translation>
    </message>
    <message>
        <source>A mail to one of them is just leaving: try again.</source>
        <translation>Eine E-Mail an jemanden davon geht gerade hinaus: Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>Es gibt schon ein Schlagwort „{0}“.</translation>
    </message>
    <message>
        <source>Choose two different prospects.</source>
        <translation>Wählen Sie zwei verschiedene Interessenten.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} prospects are in “{1}”: move them to another stage before you remove it.</source>
        <translation>{0} Interessenten sind in „{1}“: Verschieben Sie sie in eine andere Phase, bevor Sie sie entfernen.</translation>
    </message>
    <message>
        <source>This prospect is no longer there.</source>
        <translation>Dieser Interessent ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is nothing to take back: changes to your data can be taken back for a day, sent mails never.</source>
        <translation>Es gibt nichts zurückzunehmen: Änderungen an Ihren Daten lassen sich einen Tag lang zurücknehmen, gesendete Mails nie.</translation>
    </message>
    <message>
        <source>There is nothing to do again: only what was taken back last can be, before anything else is changed.</source>
        <translation>Es gibt nichts wieder zu tun: Das geht nur mit dem zuletzt Zurückgenommenen, bevor anderes geändert wird.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>There is no prospect with the address {0}.</source>
        <translation>Es gibt keinen Interessenten mit der Adresse {0}.</translation>
    </message>
    <message>
        <source>Enter the key that the relay printed for this account.</source>
        <translation>Geben Sie den Schlüssel ein, den das Relay für dieses Konto ausgegeben hat.</translation>
    </message>
    <message>
        <source>{0} is on the list already.</source>
        <translation>{0} steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>{0} is not on the list.</source>
        <translation>{0} steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>This mail is {0} MB, and the mail server takes at most {1} MB: attach less, or send a link instead.</source>
        <translation>Diese E-Mail hat {0} MB, und der Mailserver nimmt höchstens {1} MB: Hängen Sie weniger an, oder schicken Sie einen Link.</translation>
    </message>
    <message>
        <source>The field “{0}” was not filled in.</source>
        <translation>Das Feld „{0}“ wurde nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>There is no host named {0}: check its spelling and the connection.</source>
        <translation>Es gibt keinen Rechner namens {0}: Prüfen Sie die Schreibweise und die Verbindung.</translation>
    </message>
    <message>
        <source>The mailbox server did not answer in time.</source>
        <translation>Der Postfachserver antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The line to the mailbox broke: {0}.</source>
        <translation>Die Verbindung zum Postfach brach ab: {0}.</translation>
    </message>
    <message>
        <source>No mailbox is set up for {0}: only sending is.</source>
        <translation>Für {0} ist kein Postfach eingerichtet, nur das Senden.</translation>
    </message>
    <message>
        <source>Nobody signed in: begin again when you are ready.</source>
        <translation>Niemand hat sich angemeldet: Beginnen Sie wieder, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can not be reached: check the network, and try again.</source>
        <translation>Der Anmeldeserver des Anbieters ist nicht zu erreichen: Prüfen Sie das Netz, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The relay does not know this key: check the key.</source>
        <translation>Das Relay kennt diesen Schlüssel nicht: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The relay at {0} can not be reached: check its address and your network.</source>
        <translation>Das Relay unter {0} ist nicht zu erreichen: Prüfen Sie die Adresse und Ihr Netz.</translation>
    </message>
    <message>
        <source>What answers at {0} is no Outreach relay: check the address.</source>
        <translation>Was unter {0} antwortet, ist kein Outreach-Relay: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The relay at {0} has no valid certificate: check its address, or its set-up.</source>
        <translation>Das Relay unter {0} hat kein gültiges Zertifikat: Prüfen Sie die Adresse oder die Einrichtung.</translation>
    </message>
    <message>
        <source>The relay at {0} does not answer.</source>
        <translation>Das Relay unter {0} antwortet nicht.</translation>
    </message>
    <message>
        <source>The relay does not accept this invitation: it is wrong, too old, or was used before. Ask for a new one.</source>
        <translation>Das Relay nimmt diese Einladung nicht an: Sie ist falsch, zu alt oder schon benutzt. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>{0} is there already, as {1}: edit that one.</source>
        <translation>{0} gibt es schon, als {1}: Bearbeiten Sie diesen.</translation>
    </message>
    <message>
        <source>{0} is damaged, cut off, or no backup of this program: take another copy. Nothing was changed.</source>
        <translation>{0} ist beschädigt, abgeschnitten oder keine Sicherung dieses Programms: Nehmen Sie eine andere. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup is sealed: give its passphrase.</source>
        <translation>Diese Sicherung ist versiegelt: Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>{0} can not be read: {1}.</source>
        <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} can not be made: {1}.</source>
        <translation>{0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>There is no room to work in {0}: {1}.</source>
        <translation>In {0} ist kein Platz zum Arbeiten: {1}.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a secret: unlock it and try again.</source>
        <translation>Der Schlüsselbund gab ein Geheimnis nicht heraus: Entsperren Sie ihn, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>{0} holds no list of prospects.</source>
        <translation>{0} enthält keine Liste von Interessenten.</translation>
    </message>
    <message>
        <source>{0} is empty: there is nobody in it.</source>
        <translation>{0} ist leer: Es steht niemand darin.</translation>
    </message>
    <message>
        <source>{0} has a heading, but no rows: there is nobody in it.</source>
        <translation>{0} hat eine Kopfzeile, aber keine Zeilen: Niemand steht darin.</translation>
    </message>
    <message>
        <source>{0} is no list: choose a CSV, Excel, OpenDocument, vCard or JSON file.</source>
        <translation>{0} ist keine Liste: Wählen Sie eine Datei in CSV, Excel, OpenDocument, vCard oder JSON.</translation>
    </message>
    <message>
        <source>{0} is a folder: choose a file.</source>
        <translation>{0} ist ein Ordner: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet that can be read: open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>{0} ist keine lesbare Tabelle: Öffnen Sie sie in Ihrem Tabellenprogramm, und speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{0} has cells far outside its table and is too big to read: copy the table alone into a new file, or save it as CSV.</source>
        <translation>{0} hat Zellen weit außerhalb der Tabelle und ist zu groß: Kopieren Sie die Tabelle allein in eine neue Datei, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>{0} has no sheet called “{1}”.</source>
        <translation>{0} hat kein Blatt namens „{1}“.</translation>
    </message>
    <message>
        <source>{0} is protected by a password: save it without one.</source>
        <translation>{0} ist durch ein Passwort geschützt: Speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>{0} is not text in the encoding {1}: choose another.</source>
        <translation>{0} ist kein Text in der Kodierung {1}: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} can not be written: {1}. What was there before is untouched.</source>
        <translation>{0} lässt sich nicht schreiben: {1}. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>The mail server {0} {1}.</source>
        <translation>Der Mailserver {0}: {1}.</translation>
    </message>
    <message>
        <source>The mailbox server {0}:{1} {2}.</source>
        <translation>Der Postfachserver {0}:{1}: {2}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Angehalten: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Followed a link</source>
        <translation>Link gefolgt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Automatisch geantwortet</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam gemeldet</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>Nicht geöffnet: {0}</translation>
    </message>
    <message>
        <source>Can not know: {0}</source>
        <translation>Nicht zu wissen: {0}</translation>
    </message>
    <message>
        <source>Not delivered: {0}</source>
        <translation>Nicht zugestellt: {0}</translation>
    </message>
    <message>
        <source>Tracking was down: {0}</source>
        <translation>Verfolgung war ausgefallen: {0}</translation>
    </message>
    <message>
        <source>Checked by machines, {0} requests</source>
        <translation>Von Maschinen geprüft, {0} Zugriffe</translation>
    </message>
    <message>
        <source>at an unknown time after delivery</source>
        <translation>zu unbekannter Zeit nach der Zustellung</translation>
    </message>
    <message>
        <source>before the mail was accepted</source>
        <translation>bevor die E-Mail angenommen war</translation>
    </message>
    <message>
        <source>{0} s after delivery</source>
        <translation>{0} s nach der Zustellung</translation>
    </message>
    <message>
        <source>{0} min after delivery</source>
        <translation>{0} min nach der Zustellung</translation>
    </message>
    <message>
        <source>{0} h after delivery</source>
        <translation>{0} h nach der Zustellung</translation>
    </message>
    <message>
        <source>{0} days after delivery</source>
        <translation>{0} Tage nach der Zustellung</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded</source>
        <translation>Das Bild der E-Mail wurde geladen</translation>
    </message>
    <message>
        <source>A link was followed</source>
        <translation>Einem Link wurde gefolgt</translation>
    </message>
    <message>
        <source>A mail program showed the pictures</source>
        <translation>Ein Mailprogramm zeigte die Bilder</translation>
    </message>
    <message>
        <source>Somebody else followed the same link at that moment: this was the check that came along.</source>
        <translation>Jemand anderes folgte demselben Link im selben Moment: Dies war die Prüfung, die mitkam.</translation>
    </message>
    <message>
        <source>The picture was loaded {0}, sooner than mail is usually read.</source>
        <translation>Das Bild wurde {0} geladen, früher als Mails gewöhnlich gelesen werden.</translation>
    </message>
    <message>
        <source>The link was followed {0}, sooner than anybody reads and decides.</source>
        <translation>Dem Link wurde {0} gefolgt, früher als jemand liest und sich entscheidet.</translation>
    </message>
    <message>
        <source>The link was followed {0}, when mail filters still check links.</source>
        <translation>Dem Link wurde {0} gefolgt, wenn Mailfilter noch Links prüfen.</translation>
    </message>
    <message>
        <source>The link was opened inside another page, {0}: some webmail does so, and some scanners.</source>
        <translation>Der Link wurde innerhalb einer anderen Seite geöffnet, {0}: So machen es manche Webmailer und manche Scanner.</translation>
    </message>
    <message>
        <source>The page for unsubscribing was shown {0}; nobody pressed its button yet.</source>
        <translation>Die Seite zum Abmelden wurde {0} gezeigt; ihren Knopf hat noch niemand gedrückt.</translation>
    </message>
    <message>
        <source>The link was followed {0}, from where the mail had just been opened.</source>
        <translation>Dem Link wurde {0} gefolgt, von dort, wo die E-Mail eben geöffnet worden war.</translation>
    </message>
    <message>
        <source>The link was followed {0}.</source>
        <translation>Dem Link wurde {0} gefolgt.</translation>
    </message>
    <message>
        <source>From {0}&apos;s network, and how long after delivery is not known: a check or a reader.</source>
        <translation>Aus dem Netz von {0}, und wie lange nach der Zustellung, ist nicht bekannt: eine Prüfung oder ein Leser.</translation>
    </message>
    <message>
        <source>Through {0}&apos;s network {1}, long after its check at delivery: probably the reader.</source>
        <translation>Durch das Netz von {0}, {1}, lange nach dessen Prüfung bei der Zustellung: wahrscheinlich der Leser.</translation>
    </message>
    <message>
        <source>Through Google&apos;s network {0}, after the mail was opened: probably the reader&apos;s phone.</source>
        <translation>Durch das Netz von Google, {0}, nachdem die E-Mail geöffnet wurde: wahrscheinlich das Telefon des Lesers.</translation>
    </message>
    <message>
        <source>The link was followed from {0}&apos;s cloud {1}, and no open is known before it.</source>
        <translation>Dem Link wurde aus der Cloud von {0} gefolgt, {1}, und davor ist kein Öffnen bekannt.</translation>
    </message>
    <message>
        <source>From {0}&apos;s cloud {1}; some companies work from there, so probably the reader.</source>
        <translation>Aus der Cloud von {0}, {1}; manche Firmen arbeiten von dort, also wahrscheinlich der Leser.</translation>
    </message>
    <message>
        <source>Opened in a mail program, {0}.</source>
        <translation>In einem Mailprogramm geöffnet, {0}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail filter, {1}, {2} links within {3}.</source>
        <translation>Mailfilter von {0}, {1}, {2} Links innerhalb von {3}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail filter, {1}.</source>
        <translation>Mailfilter von {0}, {1}.</translation>
    </message>
    <message>
        <source>Google&apos;s own machines, not a reader, {0}.</source>
        <translation>Googles eigene Maschinen, kein Leser, {0}.</translation>
    </message>
    <message>
        <source>From Google&apos;s own network, {0}: nearly always its machines, seldom a reader&apos;s phone.</source>
        <translation>Aus Googles eigenem Netz, {0}: fast immer seine Maschinen, selten das Telefon eines Lesers.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}, {1} links within {2}: nobody reads that fast.</source>
        <translation>Das Bild der E-Mail wurde {0} geladen, {1} Links innerhalb von {2}: So schnell liest niemand.</translation>
    </message>
    <message>
        <source>A link was followed {0}, {1} links within {2}: nobody reads that fast.</source>
        <translation>Einem Link wurde {0} gefolgt, {1} Links innerhalb von {2}: So schnell liest niemand.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>einer Sekunde</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>alle {0}</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}: nobody reads that fast.</source>
        <translation>Das Bild der E-Mail wurde {0} geladen: So schnell liest niemand.</translation>
    </message>
    <message>
        <source>A link was followed {0}: nobody reads that fast.</source>
        <translation>Einem Link wurde {0} gefolgt: So schnell liest niemand.</translation>
    </message>
    <message>
        <source>A link was followed {0} by a visitor who went through the mail&apos;s links, {1} links within {2}.</source>
        <translation>Einem Link wurde {0} von einem Besucher gefolgt, der die Links der E-Mail durchging, {1} Links innerhalb von {2}.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0} by a visitor who went through the mail&apos;s links, {1} links within {2}.</source>
        <translation>Das Bild der E-Mail wurde {0} von einem Besucher geladen, der die Links der E-Mail durchging, {1} Links innerhalb von {2}.</translation>
    </message>
    <message>
        <source>A program that pretends to be a browser fetched the picture, {0}.</source>
        <translation>Ein Programm, das sich als Browser ausgibt, rief das Bild ab, {0}.</translation>
    </message>
    <message>
        <source>A program that pretends to be a browser fetched the link, {0}.</source>
        <translation>Ein Programm, das sich als Browser ausgibt, rief den Link ab, {0}.</translation>
    </message>
    <message>
        <source>{0}&apos;s mail security, {1}: the check that comes with delivery.</source>
        <translation>Mailschutz von {0}, {1}: die Prüfung, die zur Zustellung gehört.</translation>
    </message>
    <message>
        <source>A check from Microsoft&apos;s cloud, {0}, with a Chrome that people no longer use.</source>
        <translation>Eine Prüfung aus der Cloud von Microsoft, {0}, mit einem Chrome, das niemand mehr benutzt.</translation>
    </message>
    <message>
        <source>From a computer rented at {0}, {1}: scanners run there, readers hardly ever do.</source>
        <translation>Von einem bei {0} gemieteten Rechner, {1}: Dort laufen Scanner, kaum je Leser.</translation>
    </message>
    <message>
        <source>From a computer rented at {0}, {1}, and with no common browser: hard to tell.</source>
        <translation>Von einem bei {0} gemieteten Rechner, {1}, und mit keinem üblichen Browser: schwer zu sagen.</translation>
    </message>
    <message>
        <source>The recipient asked not to be written to again.</source>
        <translation>Der Empfänger bat, ihm nicht mehr zu schreiben.</translation>
    </message>
    <message>
        <source>The mail came back, so nobody at its address read it.</source>
        <translation>Die E-Mail kam zurück, also hat sie dort niemand gelesen.</translation>
    </message>
    <message>
        <source>A program only checked whether the picture is there, {0}.</source>
        <translation>Ein Programm prüfte nur, ob das Bild da ist, {0}.</translation>
    </message>
    <message>
        <source>A program only checked whether the link is there, {0}.</source>
        <translation>Ein Programm prüfte nur, ob der Link da ist, {0}.</translation>
    </message>
    <message>
        <source>Loaded in advance by a browser or mail program, {0}, before anybody looked.</source>
        <translation>Vorab von einem Browser oder Mailprogramm geladen, {0}, bevor jemand hinsah.</translation>
    </message>
    <message>
        <source>This visitor followed a link that no reader can see, {0}: a program.</source>
        <translation>Dieser Besucher folgte einem Link, den kein Leser sehen kann, {0}: ein Programm.</translation>
    </message>
    <message>
        <source>The visitor did not say which program it uses, {0}; readers&apos; programs do.</source>
        <translation>Der Besucher sagte nicht, welches Programm er benutzt, {0}; die Programme von Lesern tun das.</translation>
    </message>
    <message>
        <source>{0} loaded the picture just after you looked at this sent mail yourself.</source>
        <translation>{0} lud das Bild, kurz nachdem Sie sich diese gesendete E-Mail selbst angesehen hatten.</translation>
    </message>
    <message>
        <source>{0} loaded the picture {1}, sooner than anybody is likely to have opened the mail.</source>
        <translation>{0} lud das Bild {1}, früher als jemand die E-Mail geöffnet haben dürfte.</translation>
    </message>
    <message>
        <source>Opened in {0}, {1}; it hides where the reader is.</source>
        <translation>In {0} geöffnet, {1}; das verbirgt, wo der Leser ist.</translation>
    </message>
    <message>
        <source>{0}&apos;s own machines followed the link, {1}; no reader&apos;s click comes from there.</source>
        <translation>Die eigenen Maschinen von {0} folgten dem Link, {1}; von dort kommt kein Klick eines Lesers.</translation>
    </message>
    <message>
        <source>It was you: this came from your own internet connection, {0}.</source>
        <translation>Das waren Sie: Es kam von Ihrem eigenen Internetanschluss, {0}.</translation>
    </message>
    <message>
        <source>{0} loads every picture in advance, read or not ({1}).</source>
        <translation>{0} lädt jedes Bild vorab, gelesen oder nicht ({1}).</translation>
    </message>
    <message>
        <source>Microsoft Office checked the link before a browser opened it, {0}.</source>
        <translation>Microsoft Office prüfte den Link, bevor ein Browser ihn öffnete, {0}.</translation>
    </message>
    <message>
        <source>A program that calls itself “{0}”, {1}.</source>
        <translation>Ein Programm, das sich „{0}“ nennt, {1}.</translation>
    </message>
    <message>
        <source>A known robot, {0}: a public list names it (“{1}”).</source>
        <translation>Ein bekannter Roboter, {0}: Eine öffentliche Liste nennt ihn („{1}“).</translation>
    </message>
    <message>
        <source>The link was followed by a program that is no browser, {0}.</source>
        <translation>Dem Link folgte ein Programm, das kein Browser ist, {0}.</translation>
    </message>
    <message>
        <source>The browser contradicts itself about what it is, {0}: a program in disguise.</source>
        <translation>Der Browser widerspricht sich darüber, was er ist, {0}: ein verkleidetes Programm.</translation>
    </message>
    <message>
        <source>A program fetched the picture, {0}; readers&apos; programs do it differently.</source>
        <translation>Ein Programm rief das Bild ab, {0}; Programme von Lesern tun es anders.</translation>
    </message>
    <message>
        <source>A program fetched the link, {0}; readers&apos; programs do it differently.</source>
        <translation>Ein Programm rief den Link ab, {0}; Programme von Lesern tun es anders.</translation>
    </message>
    <message>
        <source>You said that this was you.</source>
        <translation>Sie sagten, dass Sie das waren.</translation>
    </message>
    <message>
        <source>You said that this was really the recipient.</source>
        <translation>Sie sagten, dass das wirklich der Empfänger war.</translation>
    </message>
    <message>
        <source>The mail came back.</source>
        <translation>Die E-Mail kam zurück.</translation>
    </message>
    <message>
        <source>Opens of this mail are not tracked.</source>
        <translation>Das Öffnen dieser E-Mail wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>The picture was loaded ahead for the reader: a later open can not be seen.</source>
        <translation>Das Bild wurde vorab für den Leser geladen: Ein späteres Öffnen ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The mail arrived, and nobody has opened it.</source>
        <translation>Die E-Mail kam an, und niemand hat sie geöffnet.</translation>
    </message>
    <message>
        <source>{0} is with {1}: opens and clicks say what they seem to say.</source>
        <translation>{0} ist bei {1}: Öffnen und Klicks bedeuten, wonach sie aussehen.</translation>
    </message>
    <message>
        <source>{0}: first open reliable, later ones may stay hidden.</source>
        <translation>{0}: Das erste Öffnen ist verlässlich, spätere bleiben vielleicht verborgen.</translation>
    </message>
    <message>
        <source>{0} is behind {1}: opens mean little, clicks after half an hour do.</source>
        <translation>{0} ist hinter {1}: Öffnen bedeutet wenig, Klicks nach einer halben Stunde schon.</translation>
    </message>
    <message>
        <source>{0}: opens can not be seen, clicks can.</source>
        <translation>{0}: Öffnen ist nicht zu sehen, Klicks schon.</translation>
    </message>
    <message>
        <source>Apple Mail likely: opens can not be seen, clicks can.</source>
        <translation>Wahrscheinlich Apple Mail: Öffnen ist nicht zu sehen, Klicks schon.</translation>
    </message>
    <message>
        <source>{0} names no mail server: a mail may not arrive.</source>
        <translation>{0} nennt keinen Mailserver: Eine E-Mail kommt vielleicht nicht an.</translation>
    </message>
    <message>
        <source>{0} opened your mail</source>
        <translation>{0} hat Ihre E-Mail geöffnet</translation>
    </message>
    <message>
        <source>{0} opened your mail and followed a link in it</source>
        <translation>{0} hat Ihre E-Mail geöffnet und ist einem Link darin gefolgt</translation>
    </message>
    <message>
        <source>{0} followed a link in your mail</source>
        <translation>{0} ist einem Link in Ihrer E-Mail gefolgt</translation>
    </message>
    <message>
        <source>{0} keeps opening your mail</source>
        <translation>{0} öffnet Ihre E-Mail immer wieder</translation>
    </message>
    <message>
        <source>{0} opened your mail on a second device</source>
        <translation>{0} hat Ihre E-Mail auf einem zweiten Gerät geöffnet</translation>
    </message>
    <message>
        <source>{0} is one of several readers at the company</source>
        <translation>{0} ist einer von mehreren Lesern in der Firma</translation>
    </message>
    <message>
        <source>{0} is hot now</source>
        <translation>{0} ist jetzt heiß</translation>
    </message>
    <message>
        <source>{0} is warm now</source>
        <translation>{0} ist jetzt warm</translation>
    </message>
    <message>
        <source>{0} replied</source>
        <translation>{0} hat geantwortet</translation>
    </message>
    <message>
        <source>{0} did not get your mail: it came back</source>
        <translation>{0} hat Ihre E-Mail nicht bekommen: Sie kam zurück</translation>
    </message>
    <message>
        <source>{0} wants no more mail</source>
        <translation>{0} will keine E-Mail mehr</translation>
    </message>
    <message>
        <source>{0} is back after {1} quiet days</source>
        <translation>{0} ist nach {1} stillen Tagen wieder da</translation>
    </message>
    <message>
        <source>First opened {0} after it was sent</source>
        <translation>Zum ersten Mal geöffnet, {0} nach dem Senden</translation>
    </message>
    <message>
        <source>Followed {0}, {1} after it was sent</source>
        <translation>Gefolgt: {0}, {1} nach dem Senden</translation>
    </message>
    <message>
        <source>Replied {0} after it was sent: {1}</source>
        <translation>Geantwortet, {0} nach dem Senden: {1}</translation>
    </message>
    <message>
        <source>Replied {0} after it was sent</source>
        <translation>Geantwortet, {0} nach dem Senden</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>No mail leaves for this address any more</source>
        <translation>An diese Adresse geht keine E-Mail mehr</translation>
    </message>
    <message>
        <source>From {0} to {1}, {2} points</source>
        <translation>Von {0} zu {1}, {2} Punkte</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0} by a visitor who went through the mail&apos;s links.</source>
        <translation>Das Bild der E-Mail wurde {0} von einem Besucher geladen, der die Links der E-Mail durchging.</translation>
    </message>
    <message>
        <source>A link was followed {0} by a visitor who went through the mail&apos;s links.</source>
        <translation>Einem Link wurde {0} von einem Besucher gefolgt, der die Links der E-Mail durchging.</translation>
    </message>
    <message>
        <source>The mail&apos;s picture was loaded {0}, and nothing speaks against a person.</source>
        <translation>Das Bild der E-Mail wurde {0} geladen, und nichts spricht gegen eine Person.</translation>
    </message>
    <message>
        <source>A link was followed {0}, and nothing speaks against a person.</source>
        <translation>Einem Link wurde {0} gefolgt, und nichts spricht gegen eine Person.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Dieses Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>The mailbox has moved.</source>
        <translation>Das Postfach ist umgezogen.</translation>
    </message>
    <message>
        <source>The address&apos;s domain was not found.</source>
        <translation>Die Domain der Adresse wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The address&apos;s domain takes no mail.</source>
        <translation>Die Domain der Adresse nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The mailbox is disabled.</source>
        <translation>Das Postfach ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The mail is too large.</source>
        <translation>Die E-Mail ist zu groß.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter turned the mail away.</source>
        <translation>Der Filter des Empfängers hat die E-Mail abgewiesen.</translation>
    </message>
    <message>
        <source>The mail was taken for spam.</source>
        <translation>Die E-Mail wurde für Spam gehalten.</translation>
    </message>
    <message>
        <source>The mail was taken for a virus.</source>
        <translation>Die E-Mail wurde für einen Virus gehalten.</translation>
    </message>
    <message>
        <source>The mail&apos;s content was refused.</source>
        <translation>Der Inhalt der E-Mail wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The sending server is blocked or has a bad reputation.</source>
        <translation>Der sendende Server ist gesperrt oder hat einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The mail failed SPF, DKIM or DMARC, or was not signed in.</source>
        <translation>Die E-Mail bestand SPF, DKIM oder DMARC nicht, oder es fehlte die Anmeldung.</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused.</source>
        <translation>Die Adresse des Absenders wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A policy of the recipient&apos;s server forbids the mail.</source>
        <translation>Eine Regel des Empfängerservers verbietet die E-Mail.</translation>
    </message>
    <message>
        <source>Too many mails or connections in a short time.</source>
        <translation>Zu viele E-Mails oder Verbindungen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>Der Server bat darum, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The server does not relay to this address.</source>
        <translation>Der Server leitet an diese Adresse nicht weiter.</translation>
    </message>
    <message>
        <source>The mail went in circles.</source>
        <translation>Die E-Mail lief im Kreis.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached.</source>
        <translation>Der Server des Empfängers war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The mail could not be delivered in time.</source>
        <translation>Die E-Mail konnte nicht rechtzeitig zugestellt werden.</translation>
    </message>
    <message>
        <source>The servers could not agree on encryption.</source>
        <translation>Die Server konnten sich nicht auf eine Verschlüsselung einigen.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Die Server haben einander nicht verstanden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is in trouble.</source>
        <translation>Das Mailsystem des Empfängers hat eine Störung.</translation>
    </message>
    <message>
        <source>The address is on the provider&apos;s own suppression list.</source>
        <translation>Die Adresse steht auf der Sperrliste des Anbieters.</translation>
    </message>
    <message>
        <source>The mail is delayed and is still being tried.</source>
        <translation>Die E-Mail ist verspätet; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own rule turns such mails away.</source>
        <translation>Eine eigene Regel des Empfängers weist solche E-Mails ab.</translation>
    </message>
    <message>
        <source>The mail was given up, and the report names no reason.</source>
        <translation>Die Zustellung wurde aufgegeben, und der Bericht nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The mail came back for a reason that is not understood.</source>
        <translation>Die E-Mail kam aus einem Grund zurück, der nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>The writer is away.</source>
        <translation>Wer schreibt, ist abwesend.</translation>
    </message>
    <message>
        <source>The writer does not work there any more.</source>
        <translation>Wer schreibt, arbeitet dort nicht mehr.</translation>
    </message>
    <message>
        <source>A program confirms that the mail came in.</source>
        <translation>Ein Programm bestätigt, dass die E-Mail angekommen ist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter wants to know that a person wrote.</source>
        <translation>Der Filter des Empfängers will wissen, ob ein Mensch geschrieben hat.</translation>
    </message>
    <message>
        <source>A program answered.</source>
        <translation>Ein Programm hat geantwortet.</translation>
    </message>
    <message>
        <source>The recipient marked the mail as spam.</source>
        <translation>Der Empfänger hat die E-Mail als Spam markiert.</translation>
    </message>
    <message>
        <source>The recipient reported the mail as fraud.</source>
        <translation>Der Empfänger hat die E-Mail als Betrug gemeldet.</translation>
    </message>
    <message>
        <source>The provider found a virus in the mail.</source>
        <translation>Der Anbieter fand einen Virus in der E-Mail.</translation>
    </message>
    <message>
        <source>The recipient asked to get no more mail.</source>
        <translation>Der Empfänger bat, keine E-Mails mehr zu bekommen.</translation>
    </message>
    <message>
        <source>The recipient said that the mail is no spam.</source>
        <translation>Der Empfänger sagte, die E-Mail sei kein Spam.</translation>
    </message>
    <message>
        <source>The mail failed SPF, DKIM or DMARC at a provider.</source>
        <translation>Die E-Mail bestand bei einem Anbieter SPF, DKIM oder DMARC nicht.</translation>
    </message>
    <message>
        <source>A provider passed on feedback about the mail.</source>
        <translation>Ein Anbieter hat eine Rückmeldung zur E-Mail weitergegeben.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>Genannt wird {0}.</translation>
    </message>
    <message>
        <source>A complaint of the type {0}.</source>
        <translation>Eine Beschwerde der Art {0}.</translation>
    </message>
    <message>
        <source>A complaint that Amazon passed on.</source>
        <translation>Eine Beschwerde, die Amazon weitergegeben hat.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program asked to unsubscribe.</source>
        <translation>Das Mailprogramm des Empfängers bat um Abmeldung.</translation>
    </message>
    <message>
        <source>It says so (Auto-Submitted).</source>
        <translation>Sie sagt es selbst (Auto-Submitted).</translation>
    </message>
    <message>
        <source>Its program marked it as an automatic reply.</source>
        <translation>Ihr Programm hat sie als automatische Antwort gekennzeichnet.</translation>
    </message>
    <message>
        <source>Its subject says so.</source>
        <translation>Ihr Betreff sagt es.</translation>
    </message>
    <message>
        <source>It was made by a program and answers a mail.</source>
        <translation>Ein Programm hat sie geschrieben, und sie beantwortet eine E-Mail.</translation>
    </message>
    <message>
        <source>It answers a mail and wants no answer itself.</source>
        <translation>Sie beantwortet eine E-Mail und will selbst keine Antwort.</translation>
    </message>
    <message>
        <source>It stands before the topic it answers.</source>
        <translation>Sie steht vor dem Thema, auf das sie antwortet.</translation>
    </message>
    <message>
        <source>It answers a mail and takes no answer itself.</source>
        <translation>Sie beantwortet eine E-Mail und nimmt selbst keine Antwort an.</translation>
    </message>
    <message>
        <source>It suppresses automatic replies and speaks of an absence.</source>
        <translation>Sie verbittet sich automatische Antworten und spricht von einer Abwesenheit.</translation>
    </message>
    <message>
        <source>It guards against loops and speaks of an absence.</source>
        <translation>Sie schützt sich vor Schleifen und spricht von einer Abwesenheit.</translation>
    </message>
    <message>
        <source>A filter asks the sender to confirm.</source>
        <translation>Ein Filter bittet den Absender um Bestätigung.</translation>
    </message>
    <message>
        <source>{0} is not tracked: {1}</source>
        <translation>{0} wird nicht verfolgt: {1}</translation>
    </message>
    <message>
        <source>click tracking is switched off for this mail</source>
        <translation>Klicks werden bei dieser E-Mail nicht verfolgt</translation>
    </message>
    <message>
        <source>it is marked as not tracked</source>
        <translation>er ist als nicht verfolgt gekennzeichnet</translation>
    </message>
    <message>
        <source>it stands in a template element, which is never shown</source>
        <translation>er steht in einem template-Element, das nie gezeigt wird</translation>
    </message>
    <message>
        <source>it is a tracking address of our own already</source>
        <translation>er ist schon eine eigene Tracking-Adresse</translation>
    </message>
    <message>
        <source>it was a tracked link of our own in quoted history</source>
        <translation>er war ein eigener verfolgter Link im zitierten Verlauf</translation>
    </message>
    <message>
        <source>its address is made with a merge field, which would tell the relay who reads it</source>
        <translation>seine Adresse entsteht mit einem Feld, das dem Relay verriete, wer sie liest</translation>
    </message>
    <message>
        <source>its visible text is an address of another host, which filters call phishing</source>
        <translation>sein sichtbarer Text ist die Adresse eines anderen Servers, was Filter Phishing nennen</translation>
    </message>
    <message>
        <source>only Outlook shows it, and it repeats no link that every reader sees</source>
        <translation>nur Outlook zeigt ihn, und er wiederholt keinen Link, den alle sehen</translation>
    </message>
    <message>
        <source>no reader can see it, so only machines would follow it</source>
        <translation>kein Leser sieht ihn, nur Maschinen würden ihm folgen</translation>
    </message>
    <message>
        <source>it has neither text nor a picture, so no reader can follow it</source>
        <translation>er hat weder Text noch Bild, niemand kann ihm folgen</translation>
    </message>
    <message>
        <source>its address is not complete: it does not begin with https://</source>
        <translation>seine Adresse ist unvollständig: Sie beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>its address is not one that a redirect can lead to</source>
        <translation>auf seine Adresse kann keine Weiterleitung führen</translation>
    </message>
    <message>
        <source>No relay is set up: this mail can only be sent untracked.</source>
        <translation>Es ist kein Relay eingerichtet: Diese E-Mail kann nur ohne Verfolgung gesendet werden.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
        <source>The attachments are {0} MB in the mail, and the provider takes at most {1} MB: attach less, or send a link instead.</source>
        <translation>Die Anhänge sind in der E-Mail {0} MB groß, und der Anbieter nimmt höchstens {1} MB: Hängen Sie weniger an, oder senden Sie einen Link.</translation>
    </message>
    <message>
        <source>The program ended while this mail was being handed over: it may have left or not. Look into your Sent folder before you send it again.</source>
        <translation>Das Programm endete, während diese E-Mail übergeben wurde: Sie kann hinausgegangen sein oder nicht. Sehen Sie in Ihren Ordner „Gesendet“, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>This mail was due while nobody was there to send it. Send it now, or choose another time.</source>
        <translation>Diese E-Mail war fällig, als niemand da war, sie zu senden. Senden Sie sie jetzt, oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Your provider keeps its own copy of this mail, with pixel and tracked links: it takes no other in its place.</source>
        <translation>Ihr Anbieter behält seine eigene Kopie dieser E-Mail, mit Pixel und verfolgten Links: Er nimmt keine andere an ihrer Stelle.</translation>
    </message>
    <message>
        <source>1 mail waits</source>
        <translation>1 E-Mail wartet</translation>
    </message>
    <message>
        <source>{0} mails wait</source>
        <translation>{0} E-Mails warten</translation>
    </message>
    <message>
        <source>A Message-ID of this mail is malformed.</source>
        <translation>Eine Message-ID dieser E-Mail ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A folder&apos;s name may not hold control characters.</source>
        <translation>Der Name eines Ordners darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A limit is a number of mails, or 0 for none.</source>
        <translation>Eine Grenze ist eine Zahl von E-Mails, oder 0 für keine.</translation>
    </message>
    <message>
        <source>A sender&apos;s name may not hold control characters.</source>
        <translation>Der Name eines Absenders darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Another process is signing in just now: it is tried again.</source>
        <translation>Ein anderer Prozess meldet sich gerade an: Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Another program is changing the settings: try again.</source>
        <translation>Ein anderes Programm ändert gerade die Einstellungen: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Answers are read in at most {0} further folders.</source>
        <translation>Antworten werden in höchstens {0} weiteren Ordnern gelesen.</translation>
    </message>
    <message>
        <source>Everybody begins cold: choose a warmer level.</source>
        <translation>Alle beginnen kalt: Wählen Sie eine wärmere Stufe.</translation>
    </message>
    <message>
        <source>Excel holds {0} rows and no more: choose CSV.</source>
        <translation>Excel fasst {0} Zeilen und nicht mehr: Wählen Sie CSV.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Geben Sie dem Gateway einen Namen.</translation>
    </message>
    <message>
        <source>Gmail&apos;s API takes only a sign-in with the browser.</source>
        <translation>Die Gmail-API nimmt nur eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Mails are just leaving through {0}: remove it when they have.</source>
        <translation>Über {0} gehen gerade E-Mails hinaus: Entfernen Sie es, wenn sie draußen sind.</translation>
    </message>
    <message>
        <source>No account sends as {0}: choose another sender.</source>
        <translation>Kein Konto sendet als {0}: Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>One-click unsubscribing is missing in this mail.</source>
        <translation>Dieser E-Mail fehlt die Abmeldung mit einem Klick.</translation>
    </message>
    <message>
        <source>Opens of this mail were to be tracked and are not.</source>
        <translation>Öffnungen dieser E-Mail sollten verfolgt werden und werden es nicht.</translation>
    </message>
    <message>
        <source>Say in which time zone the mail is to leave.</source>
        <translation>Sagen Sie, in welcher Zeitzone die E-Mail hinausgehen soll.</translation>
    </message>
    <message>
        <source>Sign in to {0} again, or unlock the keyring that keeps its permission.</source>
        <translation>Melden Sie sich bei {0} neu an, oder entsperren Sie den Schlüsselbund, der die Erlaubnis aufbewahrt.</translation>
    </message>
    <message>
        <source>Signing in to {0} with the browser needs a client id of your own: register a desktop app at the provider, and enter its id in the settings.</source>
        <translation>Die Anmeldung bei {0} im Browser braucht eine eigene Client-ID: Registrieren Sie beim Anbieter eine Desktop-App, und tragen Sie deren ID in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>That day is over: write now.</source>
        <translation>Dieser Tag ist vorbei: Schreiben Sie jetzt.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: {0}. Nothing was changed.</source>
        <translation>Die Sicherung konnte nicht ausgepackt werden: {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The certificate file {0} {1}: choose a PEM file with the authority&apos;s certificate.</source>
        <translation>Die Zertifikatsdatei {0} {1}: Wählen Sie eine PEM-Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The entry for starting at login can not be changed: {0}.</source>
        <translation>Der Eintrag für den Start bei der Anmeldung kann nicht geändert werden: {0}.</translation>
    </message>
    <message>
        <source>The folder {0} can not be created: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} can not be written to: choose another with --profile.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden: Wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>The gap between two mails is at most an hour.</source>
        <translation>Der Abstand zwischen zwei E-Mails beträgt höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>The gap may vary by at most its own length.</source>
        <translation>Der Abstand darf höchstens um seine eigene Länge schwanken.</translation>
    </message>
    <message>
        <source>The key belongs to another account of the relay than the one that was set up: use that one&apos;s key, or set up the relay again.</source>
        <translation>Der Schlüssel gehört zu einem anderen Konto des Relays als dem eingerichteten: Nehmen Sie dessen Schlüssel, oder richten Sie das Relay neu ein.</translation>
    </message>
    <message>
        <source>The mail account that this was written for is gone: choose another sender.</source>
        <translation>Das Mailkonto, für das dies geschrieben wurde, gibt es nicht mehr: Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>The mail that this request was for is no longer there.</source>
        <translation>Die E-Mail zu dieser Anfrage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The mailbox server does not do as asked: {0}.</source>
        <translation>Der Postfachserver tut nicht, worum er gebeten wurde: {0}.</translation>
    </message>
    <message>
        <source>The mailbox server tells no numbers of {0}.</source>
        <translation>Der Postfachserver nennt keine Nummern zu {0}.</translation>
    </message>
    <message>
        <source>The mailbox server&apos;s answer is not IMAP.</source>
        <translation>Die Antwort des Postfachservers ist kein IMAP.</translation>
    </message>
    <message>
        <source>The name and the user may not hold control characters.</source>
        <translation>Name und Benutzer dürfen keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The permission to use this account is gone.</source>
        <translation>Die Erlaubnis, dieses Konto zu nutzen, ist erloschen.</translation>
    </message>
    <message>
        <source>The pixel of this mail is missing.</source>
        <translation>Der Pixel dieser E-Mail fehlt.</translation>
    </message>
    <message>
        <source>The preferences in {0} can not be written: {1}.</source>
        <translation>Die Vorlieben in {0} können nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The provider gives no lasting permission to this client id: allow it offline access, or take the program&apos;s access back at the provider and sign in again.</source>
        <translation>Der Anbieter gibt dieser Client-ID keine dauerhafte Erlaubnis: Erlauben Sie ihr den Offline-Zugriff, oder nehmen Sie dem Programm beim Anbieter den Zugriff und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answers what makes no sense.</source>
        <translation>Der Anmeldeserver des Anbieters antwortet Unverständliches.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gives no token.</source>
        <translation>Der Anmeldeserver des Anbieters gibt kein Token.</translation>
    </message>
    <message>
        <source>The relay is too old to enrol devices: update the relay.</source>
        <translation>Das Relay ist zu alt, um Geräte anzumelden: Aktualisieren Sie das Relay.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of this program: update the program.</source>
        <translation>Die Einstellungen hat eine neuere Version dieses Programms geschrieben: Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The times lie between 0 and {0} s, in order.</source>
        <translation>Die Zeiten liegen der Reihe nach zwischen 0 und {0} s.</translation>
    </message>
    <message>
        <source>The tracked link to {0} is missing in this mail.</source>
        <translation>Der verfolgte Link auf {0} fehlt in dieser E-Mail.</translation>
    </message>
    <message>
        <source>The unsubscribe address of this mail is malformed.</source>
        <translation>Die Abmeldeadresse dieser E-Mail ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The way to unsubscribe is missing in this mail.</source>
        <translation>Dieser E-Mail fehlt der Weg zur Abmeldung.</translation>
    </message>
    <message>
        <source>There is no account called {0}.</source>
        <translation>Es gibt kein Konto namens {0}.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such mail account: set one up first.</source>
        <translation>Dieses Mailkonto gibt es nicht: Richten Sie zuerst eines ein.</translation>
    </message>
    <message>
        <source>There is no such mail any more.</source>
        <translation>Diese E-Mail gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such mail in the outbox.</source>
        <translation>Im Postausgang gibt es diese E-Mail nicht.</translation>
    </message>
    <message>
        <source>There is no such sent mail.</source>
        <translation>Diese gesendete E-Mail gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Diese Vorlage gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to teach from this request.</source>
        <translation>Aus dieser Anfrage ist nichts zu lernen.</translation>
    </message>
    <message>
        <source>This alert rule is no longer there.</source>
        <translation>Diese Meldungsregel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of this program: update the program.</source>
        <translation>Diese Sicherung hat eine neuere Version dieses Programms geschrieben: Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This is no open and no click: it can not be undone.</source>
        <translation>Das ist weder eine Öffnung noch ein Klick: Es kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This mail names yours: it is an answer to it.</source>
        <translation>Diese E-Mail nennt Ihre: Sie ist eine Antwort darauf.</translation>
    </message>
    <message>
        <source>This mail was built wrongly: its {0} header.</source>
        <translation>Diese E-Mail ist falsch gebaut: ihr Kopffeld {0}.</translation>
    </message>
    <message>
        <source>This mail was to be tracked and is not.</source>
        <translation>Diese E-Mail sollte verfolgt werden und wird es nicht.</translation>
    </message>
    <message>
        <source>This mailbox server can not remove a single mail from Sent.</source>
        <translation>Dieser Postfachserver kann keine einzelne E-Mail aus „Gesendet“ entfernen.</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Undo lasts between 0 and {0} seconds.</source>
        <translation>Zurückholen geht zwischen 0 und {0} Sekunden lang.</translation>
    </message>
    <message>
        <source>Unsubscribing is the recipient’s word: it stands.</source>
        <translation>Die Abmeldung ist das Wort des Empfängers: Sie gilt.</translation>
    </message>
    <message>
        <source>Warming up begins with at least one mail, and grows each day.</source>
        <translation>Das Aufwärmen beginnt mit mindestens einer E-Mail und wächst jeden Tag.</translation>
    </message>
    <message>
        <source>Write the link&apos;s address as it stands in your mails.</source>
        <translation>Schreiben Sie die Adresse des Links so, wie sie in Ihren E-Mails steht.</translation>
    </message>
    <message>
        <source>Write the tag&apos;s name.</source>
        <translation>Schreiben Sie den Namen der Markierung.</translation>
    </message>
    <message>
        <source>Your own list of providers in {0} makes no sense ({1}): mend the file, or move it away.</source>
        <translation>Ihre eigene Anbieterliste in {0} ergibt keinen Sinn ({1}): Richten Sie die Datei, oder schaffen Sie sie weg.</translation>
    </message>
    <message>
        <source>{0} can not be locked: {1}. Check whose it is and that its folder can be written to.</source>
        <translation>{0} kann nicht gesperrt werden: {1}. Prüfen Sie, wem es gehört und ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{0} can not be signed in with the browser: its provider is not known to do so. Choose another provider, or a password.</source>
        <translation>{0} kann sich nicht im Browser anmelden: Von diesem Anbieter ist es nicht bekannt. Wählen Sie einen anderen Anbieter oder ein Passwort.</translation>
    </message>
    <message>
        <source>{0} to leave through {1} (to {2}): choose another account for them, or delete them in the outbox first.</source>
        <translation>{0} über {1} (an {2}): Wählen Sie ein anderes Konto dafür, oder löschen Sie sie zuerst im Postausgang.</translation>
    </message>
    <message>
        <source>“{0}” can not stand inside a mail: use PNG, JPEG, GIF or WebP.</source>
        <translation>„{0}“ kann nicht in einer E-Mail stehen: Nehmen Sie PNG, JPEG, GIF oder WebP.</translation>
    </message>
    <message>
        <source>“{0}” is gone: attach it again.</source>
        <translation>„{0}“ ist nicht mehr da: Hängen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>First taken for {0}; changed because {1}</source>
        <translation>Zuerst gehalten für {0}; geändert: {1}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>einen Menschen</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>eine Maschine</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>somebody not verified</source>
        <translation>jemand Ungeprüften</translation>
    </message>
    <message>
        <source>later requests showed it</source>
        <translation>spätere Anfragen zeigten es</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Sie sagten es</translation>
    </message>
    <message>
        <source>you took your word back</source>
        <translation>Sie nahmen Ihr Wort zurück</translation>
    </message>
    <message>
        <source>you taught a rule</source>
        <translation>Sie brachten eine Regel bei</translation>
    </message>
    <message>
        <source>you took a taught rule back</source>
        <translation>Sie nahmen eine beigebrachte Regel zurück</translation>
    </message>
    <message>
        <source>the habit of this company’s gateway became known</source>
        <translation>die Gewohnheit des Gateways dieser Firma wurde bekannt</translation>
    </message>
    <message>
        <source>the rules were renewed</source>
        <translation>die Regeln wurden erneuert</translation>
    </message>
    <message>
        <source>the recipient answered</source>
        <translation>der Empfänger antwortete</translation>
    </message>
    <message>
        <source>the mail came back</source>
        <translation>die E-Mail kam zurück</translation>
    </message>
    <message>
        <source>you were looking at the mail yourself</source>
        <translation>Sie sahen die E-Mail gerade selbst an</translation>
    </message>
    <message>
        <source>you enrolled or removed a device of yours</source>
        <translation>Sie meldeten ein eigenes Gerät an oder ab</translation>
    </message>
    <message>
        <source>from the network {0}</source>
        <translation>aus dem Netz {0}</translation>
    </message>
    <message>
        <source>from {0}’s machines</source>
        <translation>von Rechnern von {0}</translation>
    </message>
    <message>
        <source>on mail to {0}</source>
        <translation>bei E-Mails an {0}</translation>
    </message>
    <message>
        <source>You taught that requests {0} are always a machine’s.</source>
        <translation>Sie haben beigebracht, dass Anfragen {0} immer von einer Maschine sind.</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>wird warm</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>etwa {0} s</translation>
    </message>
    <message>
        <source>{0} to {1} s</source>
        <translation>{0} bis {1} s</translation>
    </message>
</context>
<context>
    <name>said together</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>What can be known</source>
        <translation>Was man wissen kann</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Mailkonten</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Melderegeln</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>suppressed</name>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Beschwert</translation>
    </message>
    <message>
        <source>Your own entry</source>
        <translation>Ihr eigener Eintrag</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>A person</source>
        <translation>Ein Mensch</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Eine Maschine</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Warming</source>
        <translation>Wird warm</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Geht gerade ab</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent or not?</source>
        <translation>Gesendet oder nicht?</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>For the digest</source>
        <translation>Für die Zusammenfassung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Known to you</source>
        <translation>Ihnen bekannt</translation>
    </message>
    <message>
        <source>A machine after all</source>
        <translation>Doch eine Maschine</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>folgte einem Link</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>antwortete</translation>
    </message>
    <message>
        <source>answered automatically</source>
        <translation>automatisch geantwortet</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>failed where passed on</source>
        <translation>gescheitert nach Weiterleitung</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>als Spam markiert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>gestern {0}</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>morgen {0}</translation>
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
        <translation>in der letzten Stunde</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>vor {0} Tagen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Angeklickt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Nothing seen</source>
        <translation>Nichts gesehen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>One mail waits for it.</source>
        <translation>Eine E-Mail wartet darauf.</translation>
    </message>
    <message>
        <source>{0} mails wait for it.</source>
        <translation>{0} E-Mails warten darauf.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Dann erinnern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>replied</source>
        <translation>antwortete</translation>
    </message>
    <message>
        <source>followed an important link</source>
        <translation>folgte einem wichtigen Link</translation>
    </message>
    <message>
        <source>followed a link</source>
        <translation>folgte einem Link</translation>
    </message>
    <message>
        <source>came back to a mail</source>
        <translation>kehrte zu einer E-Mail zurück</translation>
    </message>
    <message>
        <source>opened a mail</source>
        <translation>öffnete eine E-Mail</translation>
    </message>
    <message>
        <source>replied {0} times</source>
        <translation>antwortete {0}-mal</translation>
    </message>
    <message>
        <source>followed important links {0} times</source>
        <translation>folgte {0}-mal wichtigen Links</translation>
    </message>
    <message>
        <source>followed links {0} times</source>
        <translation>folgte {0}-mal Links</translation>
    </message>
    <message>
        <source>came back to mails {0} times</source>
        <translation>kehrte {0}-mal zu E-Mails zurück</translation>
    </message>
    <message>
        <source>opened {0} mails</source>
        <translation>öffnete {0} E-Mails</translation>
    </message>
    <message>
        <source>opened “{0}”</source>
        <translation>öffnete „{0}“</translation>
    </message>
    <message>
        <source>followed a link in “{0}”</source>
        <translation>folgte einem Link in „{0}“</translation>
    </message>
    <message>
        <source>replied to “{0}”</source>
        <translation>antwortete auf „{0}“</translation>
    </message>
    <message>
        <source>unsubscribed by “{0}”</source>
        <translation>meldete sich über „{0}“ ab</translation>
    </message>
    <message>
        <source>did not get “{0}”: it came back</source>
        <translation>hat „{0}“ nicht bekommen: sie kam zurück</translation>
    </message>
    <message>
        <source>opened “{0}” {1} times</source>
        <translation>öffnete „{0}“ {1}-mal</translation>
    </message>
    <message>
        <source>followed links in “{0}” {1} times</source>
        <translation>folgte {1}-mal Links in „{0}“</translation>
    </message>
    <message>
        <source>replied to “{0}” {1} times</source>
        <translation>antwortete auf „{0}“ {1}-mal</translation>
    </message>
    <message>
        <source>a mail without a subject</source>
        <translation>eine E-Mail ohne Betreff</translation>
    </message>
</context>
</TS>
