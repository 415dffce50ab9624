"""What domain and services say in English, said in the user's language.

They word whole sentences, since a command line, a log and a stored verdict need them too. Here a
sentence is recognised by the pattern it was made from, and its parts are put into the translated
one. What is not recognised, such as a server's own words, stays as it is.
"""
