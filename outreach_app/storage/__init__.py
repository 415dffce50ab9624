"""The profile's database: one SQLite file, one repository a noun."""
