// From bytes to text, as browsers do it: byte order mark, then what the server says, then what the
// page says of itself, then UTF-8 if it is that, then Windows-1252.
// Source of the order and of the names: https://encoding.spec.whatwg.org and the HTML standard's
// "Determining the character encoding".

import { TextDecoder } from "node:util";

/** A page's text. */
export interface Decoded {
  readonly text: string;
  /** The encoding's canonical name, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  /** How many places could not be read in that encoding; each is U+FFFD in the text. */
  readonly unreadable: number;
}

/**
 * Reads bytes as text.
 *
 * @param charset - what the server named; an unknown name is passed over
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const decoder =
    decoderOf(markOf(bytes)) ??
    decoderOf(charset) ??
    decoderOf(declaredIn(bytes)) ??
    decoderOf(isUtf8(bytes) ? "utf-8" : "windows-1252") ??
    new TextDecoder();
  const text = decoder.decode(bytes);
  return { text, encoding: decoder.encoding, unreadable: text.split("\uFFFD").length - 1 };
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return undefined;
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** How many bytes are searched for a declaration; browsers search 1,024, many pages name it later. */
const searched = 8_192;

/** What `<meta charset>`, its longer form, or an XML declaration names. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, searched)).toString("latin1");
  const label =
    /<meta\b[^>]{0,300}\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s{0,9}<\?xml\b[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w:.-]+)/i.exec(start)?.[1];
  // A page whose declaration could be read in single bytes is not UTF-16, whatever it says.
  return label !== undefined && /^utf-?16/i.test(label) ? "utf-8" : label;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
