"""A course of therapy: one client's sessions over time, read thread by thread. Each thread is one file."""

from hereandnow.course.folder import open_course
from hereandnow.course.reading import CourseReview, review_course

__all__ = ["CourseReview", "open_course", "review_course"]
