import type { CodePoints } from '../../dataset/code-points.js';
import type { DocumentRecord, FigureRecord } from '../../dataset/records.js';
import { asSeen } from './as-seen.js';
import type { PageFigure } from './page-data.js';
import type { Pages } from './pages.js';
import { isPrinted, printedPlace } from './printed-place.js';
import { liveHref } from './text-fragment.js';

/** A figure with all that its card shows; links to other figures start from the dataset's folder. */
export function pageFigure(
  record: FigureRecord,
  { url, encoding }: DocumentRecord,
  points: CodePoints,
  pages: Pages,
): PageFigure {
  return {
    record: asSeen(record),
    live: liveHref(url, record, points) ?? null,
    printed: isPrinted(encoding) ? printedPlace(points.text, points.toUnits(record.start)) : null,
    checks: pages.relations.checks(record.id),
    same: pages.relations.same(record.id),
    conflicting: pages.relations.conflicting(record.id),
  };
}
