"""What is measured at a desk that runs as people run it: ``hereandnow serve``, asked over its port."""
