type Point = [number, number];

/** Lines of sight across a pixel: edges look smooth from eight on. */
const LINES = 8;
/** Straight pieces that a curve is cut into; at these sizes more cannot be seen. */
const PIECES = 16;

/**
 * Draws an SVG of ours as pixels: one RGBA row after the other, 4 bytes a pixel, not premultiplied. It knows what our
 * icons are made of and nothing else: `<path fill="#rrggbb" d="...">` of absolute M, L, C and Z, filled by the
 * even-odd rule. A library that draws any SVG is ten megabytes of native code.
 */
export function rasterize(svg: string, size: number): Uint8Array {
  const scale = size / Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const pixels = new Uint8Array(size * size * 4);
  for (const [, fill = "", d = ""] of svg.matchAll(/fill="#(\w{6})"[^>]* d="([^"]*)"/g)) {
    const colour = [...Buffer.from(fill, "hex")];
    coverage(outlines(d, scale), size).forEach((share, index) => {
      if (share > 0) blend(pixels, index * 4, colour, Math.min(share, 1));
    });
  }
  return pixels;
}

/** The closed lines of a path, in pixels. */
function outlines(d: string, scale: number): Point[][] {
  const lines: Point[][] = [];
  for (const [, command, rest] of d.matchAll(/([MLC])([^A-Z]*)/g)) {
    const numbers = [...(rest as string).matchAll(/-?[\d.]+/g)].map(([number]) => Number(number) * scale);
    const points = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1] as number]]));
    if (command === "M") lines.push(points);
    else if (command === "L") lines.at(-1)?.push(...points);
    else lines.at(-1)?.push(...curve(lines.at(-1)?.at(-1) as Point, points as [Point, Point, Point]));
  }
  return lines;
}

/** A cubic Bezier curve as points, its start left out. */
function curve([x0, y0]: Point, [[x1, y1], [x2, y2], [x3, y3]]: [Point, Point, Point]): Point[] {
  return Array.from({ length: PIECES }, (_, index): Point => {
    const t = (index + 1) / PIECES;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3];
  });
}

/** How much of each pixel lies inside, 0 to 1. */
function coverage(lines: Point[][], size: number): Float64Array {
  const shares = new Float64Array(size * size);
  for (let sight = 0; sight < size * LINES; sight++) {
    const row = Math.floor(sight / LINES) * size;
    const crossings = crossed(lines, (sight + 0.5) / LINES);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i] as number, crossings[i + 1] as number];
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(size, to); x++) {
        shares[row + x] = (shares[row + x] as number) + (Math.min(x + 1, to) - Math.max(x, from)) / LINES;
      }
    }
  }
  return shares;
}

/** Where the lines cross a height, from left to right. */
function crossed(lines: Point[][], y: number): number[] {
  return lines
    .flatMap((line) =>
      line.flatMap(([x1, y1], i) => {
        const [x2, y2] = line[(i + 1) % line.length] as Point;
        return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)];
      }),
    )
    .sort((a, b) => a - b);
}

/** Paints over what is there. */
function blend(pixels: Uint8Array, at: number, colour: number[], share: number): void {
  const below = ((pixels[at + 3] as number) / 255) * (1 - share);
  const alpha = share + below;
  colour.forEach((part, i) => {
    pixels[at + i] = Math.round((part * share + (pixels[at + i] as number) * below) / alpha);
  });
  pixels[at + 3] = Math.round(alpha * 255);
}
