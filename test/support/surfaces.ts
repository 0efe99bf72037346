import { describe, expect, it } from 'vitest';

/** A value, then all its surfaces. */
type Surfaces = Readonly<Record<string, readonly string[]>>;

/** Every surface is read as its value; what reads nothing says `nothing`. */
export function reads(table: Surfaces, read: (surface: string) => string | undefined): void {
  for (const [value, surfaces] of Object.entries(table)) {
    describe(value, () => {
      for (const surface of surfaces) {
        it(JSON.stringify(surface).slice(1, -1), () => {
          expect(read(surface) ?? 'nothing').toBe(value);
        });
      }
    });
  }
}
