"""Who gets what: every address, role, object and verb, with the answer that was written down for it beforehand."""
