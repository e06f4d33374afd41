"""Facts about appointments: booked, moved, cancelled, late, missed, with the reason as it was given."""
