"""The steps that bring a relay's tables from one release to the next."""
