"""Alert rules, attention, trials."""
