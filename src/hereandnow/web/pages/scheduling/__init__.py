"""Facts about appointments: booked, moved, called off, late, missed, with the reason as it was given."""
