"""The machine the app runs on: paths, secrets, settings, log, clock, locks."""
