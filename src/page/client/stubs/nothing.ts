/**
 * In place of what the renderers bring for elements that the bot does not send: Slack's `markdown` block
 * (react-markdown, remark-gfm) and Teams' carousel (swiper). A card that had one would show nothing in its place.
 */
export default function nothing(): null {
  return null;
}
export const A11y = nothing;
export const Autoplay = nothing;
export const History = nothing;
export const Keyboard = nothing;
export const Navigation = nothing;
export const Pagination = nothing;
export const Scrollbar = nothing;
