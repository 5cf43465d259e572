/** What a place in a card may hold. */
export type Kind = "card" | "element" | "action" | "column" | "row" | "cell" | "image" | "inline";

interface Shape {
  /** Fields that must be there. */
  needs?: readonly string[];
  /** Fields that hold further parts, and of which kind. */
  holds?: Readonly<Record<string, Kind>>;
}

const input: Shape = { needs: ["id"] };

/** Schema 1.5 of Adaptive Cards (microsoft/AdaptiveCards, schemas/1.5.0): the types of each kind and what is in them. */
export const TYPES: Record<Kind, Record<string, Shape>> = {
  card: { AdaptiveCard: { holds: { body: "element", actions: "action" } } },
  element: {
    TextBlock: { needs: ["text"] },
    RichTextBlock: { needs: ["inlines"], holds: { inlines: "inline" } },
    Image: { needs: ["url"] },
    ImageSet: { needs: ["images"], holds: { images: "image" } },
    Media: { needs: ["sources"] },
    FactSet: { needs: ["facts"] },
    Container: { needs: ["items"], holds: { items: "element" } },
    ColumnSet: { holds: { columns: "column" } },
    Table: { holds: { rows: "row" } },
    ActionSet: { needs: ["actions"], holds: { actions: "action" } },
    "Input.Text": { ...input, holds: { inlineAction: "action" } },
    "Input.Number": input,
    "Input.Date": input,
    "Input.Time": input,
    "Input.Toggle": { needs: ["id", "title"] },
    "Input.ChoiceSet": input,
  },
  action: {
    "Action.Execute": { needs: ["verb"] },
    "Action.Submit": {},
    "Action.OpenUrl": { needs: ["url"] },
    "Action.ShowCard": { holds: { card: "card" } },
    "Action.ToggleVisibility": { needs: ["targetElements"] },
  },
  column: { Column: { holds: { items: "element" } } },
  row: { TableRow: { holds: { cells: "cell" } } },
  cell: { TableCell: { needs: ["items"], holds: { items: "element" } } },
  image: { Image: { needs: ["url"] } },
  inline: { TextRun: { needs: ["text"] } },
};

/** Parts that may leave their type out, since only one can stand there. */
const IMPLIED: Partial<Record<Kind, string>> = {
  column: "Column",
  row: "TableRow",
  cell: "TableCell",
  image: "Image",
};

export type Part = Record<string, unknown>;

export interface Visited {
  part: Part;
  kind: Kind;
  type: string;
  /** Undefined where schema 1.5 does not know the type there. */
  shape: Shape | undefined;
  /** As a JSON pointer from the card. */
  pointer: string;
  /** It stands only for clients that do not know what is above it. */
  fallback: boolean;
}

export const isObject = (value: unknown): value is Part =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects in a list; none where it is no list. */
export const objectsIn = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Every part of a card, itself first, with what is shown in its stead where a client does not know it. */
export function* walk(
  value: unknown,
  kind: Kind = "card",
  pointer = "",
  fallback = false,
): Generator<Visited> {
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) yield* walk(each, kind, `${pointer}/${i}`, fallback);
    return;
  }
  // A string among inlines is a run of text of its own.
  if (!isObject(value)) return;
  const type = String(value.type ?? IMPLIED[kind]);
  const shape = TYPES[kind][type];
  yield { part: value, kind, type, shape, pointer, fallback };
  const holds: Record<string, Kind> = { selectAction: "action", ...shape?.holds };
  for (const [field, inner] of Object.entries(holds)) {
    yield* walk(value[field], inner, `${pointer}/${field}`, fallback);
  }
  yield* walk(value.fallback, kind, `${pointer}/fallback`, true);
}
