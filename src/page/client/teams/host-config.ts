import { HostConfig } from "adaptivecards";

interface Colours {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  emphasis: string;
  line: string;
}

// Teams' own tokens: Fluent's neutral foregrounds and backgrounds of its light and dark themes.
const LIGHT: Colours = {
  text: "#242424",
  subtle: "#616161",
  accent: "#5b5fc7",
  good: "#237b4b",
  warning: "#835b00",
  attention: "#c4314b",
  emphasis: "#f5f5f5",
  line: "#e0e0e0",
};
const DARK: Colours = {
  text: "#ffffff",
  subtle: "#adadad",
  accent: "#9ea2ff",
  good: "#92c353",
  warning: "#f8d22a",
  attention: "#f9526b",
  emphasis: "#3d3d3d",
  line: "#525252",
};

const SIZES = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
};

/** How Teams draws a card: its sizes, spacing and colours. A card stands under the heading of its pane. */
export function hostConfig(dark: boolean): HostConfig {
  const { text, subtle, accent, good, warning, attention, emphasis, line } = dark ? DARK : LIGHT;
  const colour = (value: string, quiet = value) => ({ default: value, subtle: quiet });
  const foregroundColors = {
    default: colour(text, subtle),
    dark: colour(text, subtle),
    light: colour(text, subtle),
    accent: colour(accent),
    good: colour(good),
    warning: colour(warning),
    attention: colour(attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return new HostConfig({
    fontFamily: "inherit",
    fontTypes: {
      default: { ...SIZES, fontFamily: "inherit" },
      monospace: { ...SIZES, fontFamily: "ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace" },
    },
    lineHeights: SIZES.lineHeights,
    spacing: { small: 4, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    supportsInteractivity: true,
    containerStyles: { default: style("transparent"), emphasis: style(emphasis) },
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 16 },
    },
    textBlock: { headingLevel: 3 },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "bolder" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention", size: "small", spacing: "small" },
    },
  });
}
