"""Tests of the offline judge."""
