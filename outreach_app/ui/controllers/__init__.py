"""Intention to job to result, one controller a feature. They hold no widgets."""
