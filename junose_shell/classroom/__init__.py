"""A class on the web: a router and a terminal for each trainee, a table for the instructor.

``app.classes`` starts it. ``web`` speaks to browsers, ``desk`` has one trainee's router, ``room``
has all of them, ``records`` keeps what they have done.
"""
