"""What columns are called in the lists that salespeople have: English, German, French, Spanish,
Italian, Portuguese, Dutch, Polish. Compared without case, accents, spaces and punctuation.
"""

from collections.abc import Mapping

NAMES: Mapping[str, tuple[str, ...]] = {
    "address": (
        "email", "e-mail", "mail", "email address", "mail address", "e-mail address", "address",
        "work email", "email 1", "primary email", "e-mail 1 - value", "email (work)",
        "person - email", "e-mail-adresse", "mailadresse", "emailadresse", "adresse e-mail",
        "adresse mail", "courriel", "adresse électronique", "correo", "correo electrónico",
        "dirección de correo", "indirizzo email", "posta elettronica", "endereço de email",
        "e-mailadres", "adres e-mail", "adres email", "contact email", "business email",
    ),
    "name": (
        "name", "full name", "contact name", "person", "contact", "person - name", "display name",
        "vollständiger name", "ansprechpartner", "kontakt", "nom complet", "nombre completo",
        "nome completo", "volledige naam", "imię i nazwisko", "fn",
    ),
    "first_name": (
        "first name", "firstname", "given name", "forename", "fname", "vorname", "prénom",
        "nombre", "nome", "voornaam", "imię", "person - first name",
    ),
    "last_name": (
        "last name", "lastname", "surname", "family name", "lname", "nachname", "familienname",
        "nom", "nom de famille", "apellido", "apellidos", "cognome", "sobrenome", "apelido",
        "achternaam", "nazwisko", "person - last name",
    ),
    "company": (
        "company", "company name", "organization", "organisation", "organization name",
        "organization 1 - name", "account name", "account", "employer", "business", "firma",
        "firmenname", "unternehmen", "gesellschaft", "entreprise", "société", "raison sociale",
        "empresa", "compañía", "azienda", "società", "bedrijf", "bedrijfsnaam",
        "person - organization", "organization - name", "associated company",
    ),
    "job_title": (
        "job title", "title", "position", "role", "job", "function", "organization 1 - title",
        "person - job title", "jobtitel", "berufsbezeichnung", "funktion", "stelle", "poste",
        "fonction", "intitulé du poste", "cargo", "puesto", "ruolo", "qualifica", "função",
        "functie", "stanowisko",
    ),
    "phone": (
        "phone", "phone number", "telephone", "tel", "mobile", "mobile phone", "cell",
        "work phone", "work direct phone", "business phone", "phone 1 - value", "telefon",
        "telefonnummer", "handy", "mobil", "téléphone", "portable", "teléfono", "móvil",
        "telefono", "cellulare", "telefone", "telemóvel", "celular", "telefoon",
        "telefoonnummer", "numer telefonu", "person - phone",
    ),
    "website": (
        "website", "web", "url", "web site", "web page", "homepage", "website url",
        "website 1 - value", "company website", "webseite", "internetseite", "site web",
        "site internet", "sitio web", "página web", "sito web", "site", "strona www",
    ),
    "time_zone": (
        "time zone", "timezone", "tz", "zeitzone", "fuseau horaire", "zona horaria",
        "fuso orario", "fuso horário", "tijdzone", "strefa czasowa",
    ),
    "stage": (
        "stage", "lead status", "status", "pipeline stage", "lifecycle stage", "phase", "étape",
        "etapa", "fase", "etap", "statut", "estado", "stato",
    ),
    "tags": (
        "tags", "tag", "labels", "label", "categories", "category", "group membership",
        "schlagwörter", "schlagworte", "kategorien", "étiquettes", "catégories", "etiquetas",
        "etichette", "categorias", "person - label", "tagi",
    ),
}  # fmt: skip
"""What each column of ours may be called elsewhere."""
