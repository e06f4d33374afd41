"""Questionnaires as data, their scores, and what a change in scores can and cannot say."""
