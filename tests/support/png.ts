import { inflateSync } from "node:zlib";

export interface Pixel {
  x: number;
  y: number;
  /** Red, green, blue, alpha; 0 to 255. */
  colour: number[];
}

/** The pixels of a square PNG of 8 bits a channel with alpha, in one piece and without row filters, as ours are. */
export function pixelsOf(png: Uint8Array): { side: number; pixels: Pixel[] } {
  const file = Buffer.from(png);
  if (!file.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))) throw new Error("no PNG");
  const [side, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (side !== height || file[24] !== 8 || file[25] !== 6) throw new Error("no square of RGBA");
  // Behind the signature (8) and the header (25) stands the one chunk of pixels.
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  const pixels = Array.from({ length: side * side }, (_, index): Pixel => {
    const [x, y] = [index % side, Math.floor(index / side)];
    const at = y * (side * 4 + 1) + 1 + x * 4;
    return { x, y, colour: [...rows.subarray(at, at + 4)] };
  });
  return { side, pixels };
}
