"""The newest revision of a profile's schema. A test holds it against the migrations."""

HEAD = "0023"
