"""Prospect lists in: a first look, a trial, one transaction, and the way back."""
