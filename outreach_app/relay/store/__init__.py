"""The relay's tables and every SQL statement over them. It knows no HTTP."""
