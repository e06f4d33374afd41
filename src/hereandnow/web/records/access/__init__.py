"""The one door: who may see and change which rows. Nothing is open unless a function here opens it.

Every function takes the account that asks. A row of somebody else's is not found, as one that never was. One module
for each kind of row; a row reaches a page as a value, never as itself.
"""
