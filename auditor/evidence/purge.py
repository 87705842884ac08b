"""Delete the page bodies of a run; everything else, and what proves it, stays."""

import json
from pathlib import Path

from auditor.evidence.bundle import PURGED, Bundle, write_atomic
from auditor.evidence.verify import purged


def purge_bodies(folder: Path) -> int:
    """Delete every body listed in the manifest; return how many files went. Raises BundleError.

    The list is written before the first deletion, so that a killed purge still explains every missing file.
    """
    bundle = Bundle(folder)
    bodies = [record.path for record in bundle.bodies()]
    paths = sorted({*purged(bundle), *bodies})
    write_atomic(bundle.path / PURGED, (json.dumps({"paths": paths}, indent=1) + "\n").encode())
    present = [bundle.path / path for path in bodies if (bundle.path / path).is_file()]
    for path in present:
        path.unlink()
    return len(present)
