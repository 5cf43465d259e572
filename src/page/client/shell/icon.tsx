/** Drawn on 20 by 20, with lines of 1.6 in the colour of the text. */
const PATHS = {
  close: "m5.5 5.5 9 9m0-9-9 9",
  menu: "M3.5 6h13m-13 4h13m-13 4h13",
  clock: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4l2.8 1.8",
  keyboard:
    "M3.5 5h13A1.5 1.5 0 0 1 18 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 13.5v-7A1.5 1.5 0 0 1 3.5 5ZM5.5 8h.01M8.5 8h.01m2.99 0h.01m2.99 0h.01M7 12h6",
  send: "M3.5 16.5 17 10 3.5 3.5 5 10Zm1.5-6.500h6",
  eye: "M2.5 10S5 4.8 10 4.8 17.5 10 17.5 10 15 15.2 10 15.2 2.5 10 2.5 10ZM10 12.300a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600Z",
  search: "M9 14.500a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4",
  home: "M3.5 9.5 10 4l6.5 5.500M5.5 8.500V16h9V8.5",
  sun: "M10 13.200a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400ZM10 2.500v1.700m0 11.600v1.700M2.5 10h1.700m11.6 0h1.700M4.7 4.700l1.2 1.200m8.2 8.2 1.2 1.200m0-10.6-1.2 1.200m-8.2 8.2-1.2 1.2",
  moon: "M16.5 11.700A6.8 6.8 0 0 1 8.3 3.500a6.8 6.8 0 1 0 8.2 8.200Z",
  system: "M3.5 4.500h13v9h-13Zm4 12h5M10 13.500v3",
  chevron: "m7.5 5 5 5-5 5",
} as const;
export type IconName = keyof typeof PATHS;

/** A picture beside words or in a button that has a label; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
