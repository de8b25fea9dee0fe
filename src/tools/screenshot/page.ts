// Page: a message as HTML that looks about as Discord shows it on a phone. For pictures and for
// judging a layout; it knows only the components and the marks that this bot uses.

import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { MessageBody } from "../../discord/views/message.ts";

/** How a message is framed. */
export interface Frame {
  readonly theme: "light" | "dark";
  readonly bot: string;
  /** What the asker did, such as "asker used /ask". */
  readonly above: string;
}

/**
 * Draws a message.
 *
 * @returns a whole HTML document
 */
export function renderHtml({ components: [container] }: MessageBody, frame: Frame): string {
  const accent = `#${(container.accent_color ?? 0).toString(16).padStart(6, "0")}`;
  const parts = container.components.map(renderPart).join("\n");
  return `<!doctype html><html lang="en" class="${frame.theme}"><meta charset="utf-8"><style>${style}</style>
<body><div class="above">${encodeHtml(frame.above)}</div>
<div class="message"><div class="avatar">❝</div><div class="body">
<div class="name">${encodeHtml(frame.bot)} <span class="app">APP</span> <span class="time">Today at 9:41</span></div>
<div class="container" style="border-left-color:${accent}">${parts}</div></div></div>${measure}</body></html>`;
}

/** Tells the height of the page, for a picture of that size. */
const measure =
  "<script>document.documentElement.dataset.height = document.body.offsetHeight</script>";

const style = `
html { --back: #ffffff; --box: #fafafa; --line: #dddee1; --text: #2e3035; --dim: #6d6f78; --link: #006ce7; --button: #e6e7ea; }
html.dark { --back: #1a1a1e; --box: #242429; --line: #35353c; --text: #dfe0e2; --dim: #9b9ca3; --link: #6fb1f5; --button: #36363d; }
body { box-sizing: border-box; width: 440px; margin: 0; padding: 14px 12px; background: var(--back); color: var(--text);
  font: 15px/1.35 "gg sans", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
.above { color: var(--dim); font-size: 12.5px; margin: 0 0 6px 50px; }
.message { display: flex; gap: 10px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff; text-align: center; font: 26px/48px Georgia, serif; }
.body { flex: 1; min-width: 0; }
.name { font-weight: 600; margin-bottom: 4px; }
.app { background: #5865f2; color: #fff; border-radius: 4px; font-size: 10px; padding: 1px 4px; vertical-align: 2px; }
.time { color: var(--dim); font-size: 11.5px; font-weight: 400; }
.container { background: var(--box); border: 1px solid var(--line); border-left: 4px solid; border-radius: 8px; padding: 12px; display: flex; flex-direction: column; gap: 8px; }
.text > * + * { margin-top: 2px; }
h3 { font-size: 16.5px; margin: 4px 0 0; } .small { color: var(--dim); font-size: 12.5px; }
blockquote { margin: 0; padding-left: 10px; border-left: 4px solid var(--line); border-radius: 3px; }
.item { padding-left: 16px; text-indent: -16px; } .item::before { content: "•"; display: inline-block; width: 16px; text-indent: 0; } .gap { height: 8px; }
a { color: var(--link); text-decoration: none; } b { font-weight: 700; }
code { text-indent: 0; background: var(--button); border-radius: 4px; padding: 0 4px; font-size: 13px; }
hr { border: 0; border-top: 1px solid var(--line); width: 100%; margin: 0; }
.section { display: flex; gap: 10px; align-items: flex-start; } .section .text { flex: 1; min-width: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.button { flex: none; background: var(--button); border-radius: 8px; padding: 6px 12px; font-size: 13.5px; font-weight: 500; }
.success { background: #248046; color: #fff; } .disabled { opacity: .5; }
.select { flex: 1; background: var(--back); border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; color: var(--dim); font-size: 14px; }
.select::after { content: "⌄"; float: right; }
`;

function renderPart(part: APIComponentInContainer): string {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return renderText(part.content);
    case ComponentType.Section:
      return `<div class="section">${part.components.map(({ content }) => renderText(content)).join("")}${renderPressable(part.accessory)}</div>`;
    case ComponentType.Separator:
      return "<hr>";
    case ComponentType.ActionRow:
      return renderRow(part);
    default:
      return "";
  }
}

function renderRow({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string {
  return `<div class="row">${components.map(renderPressable).join("")}</div>`;
}

function renderPressable(
  part: APIComponentInMessageActionRow | { readonly type: ComponentType.Thumbnail },
): string {
  if (part.type === ComponentType.StringSelect)
    return `<div class="select">${encodeHtml(part.placeholder ?? "")}</div>`;
  if (part.type !== ComponentType.Button || !("label" in part)) return "";
  const kinds = [
    ...(part.style === ButtonStyle.Success ? ["success"] : []),
    ...(part.disabled === true ? ["disabled"] : []),
  ];
  return `<div class="button ${kinds.join(" ")}">${encodeHtml(part.label ?? "")}</div>`;
}

function renderText(content: string): string {
  return `<div class="text">${content.split("\n").map(renderLine).join("")}</div>`;
}

/** The marks of a line's start that the bot uses, and their elements. */
const lines: readonly (readonly [RegExp, string, string])[] = [
  [/^### /, "<h3>", "</h3>"],
  [/^-# /, '<div class="small">', "</div>"],
  [/^> -# /, '<blockquote class="small">', "</blockquote>"],
  [/^> /, "<blockquote>", "</blockquote>"],
  [/^- /, '<div class="item">', "</div>"],
  [/^$/, '<div class="gap">', "</div>"],
];

function renderLine(line: string): string {
  const [mark, open, close] = lines.find(([start]) => start.test(line)) ?? [/^/, "<div>", "</div>"];
  return open + renderInline(line.replace(mark, "")) + close;
}

/** Escapes are set aside first, so that what they protect is no mark. */
function renderInline(line: string): string {
  const protectedOnes: string[] = [];
  const bare = line.replaceAll(/\\([^\p{L}\p{N}\s])/gu, (_, character: string) => {
    protectedOnes.push(encodeHtml(character));
    return "\u0000";
  });
  return encodeHtml(bare)
    .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll("\u0000", () => protectedOnes.shift() ?? "");
}

function encodeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
