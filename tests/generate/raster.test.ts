import { describe, expect, it } from "vitest";
import { png } from "../../src/generate/png.js";
import { rasterize } from "../../src/generate/raster.js";
import { pixelsOf } from "../support/png.js";

const svg = (...paths: string[]) => `<svg viewBox="0 0 4 4">${paths.join("")}</svg>`;
const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`;
const pixel = (pixels: Uint8Array, index: number) => [...pixels.subarray(index * 4, index * 4 + 4)];

describe("an SVG as pixels", () => {
  it("is painted in order, each pixel as far as it is covered", () => {
    const below = path("#ff0000", "M0 0L4 0L4 4L0 4Z");
    const above = path("#0000ff", "M0 0L1.5 0L1.5 4L0 4Z");
    const pixels = rasterize(svg(below, above), 4);
    expect(pixel(pixels, 0)).toEqual([0, 0, 255, 255]);
    expect(pixel(pixels, 1)).toEqual([128, 0, 128, 255]);
    expect(pixel(pixels, 2)).toEqual([255, 0, 0, 255]);
  });

  it("stays clear where nothing is painted, and keeps its colour where little is", () => {
    const pixels = rasterize(svg(path("#ffffff", "M0 0L1 0L1 0.25L0 0.25Z")), 4);
    expect(pixel(pixels, 0)).toEqual([255, 255, 255, 64]);
    expect(pixel(pixels, 1)).toEqual([0, 0, 0, 0]);
  });

  it("has a hole where two lines lie within each other", () => {
    const ring = path("#ffffff", "M0 0L4 0L4 4L0 4ZM1 1L3 1L3 3L1 3Z");
    const pixels = rasterize(svg(ring), 4);
    expect([pixel(pixels, 0)[3], pixel(pixels, 5)[3]]).toEqual([255, 0]);
  });

  it("follows a curve and takes the size asked for", () => {
    const disc = "M2 0C3.1 0 4 0.9 4 2C4 3.1 3.1 4 2 4C0.9 4 0 3.1 0 2C0 0.9 0.9 0 2 0Z";
    const { side, pixels } = pixelsOf(png(rasterize(svg(path("#ffffff", disc)), 64), 64));
    expect(side).toBe(64);
    const area = pixels.reduce((sum, { colour }) => sum + (colour[3] as number) / 255, 0) / 64 ** 2;
    expect(area).toBeCloseTo(Math.PI / 4, 2);
  });
});
