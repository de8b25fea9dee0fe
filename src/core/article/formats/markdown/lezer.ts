// Lezer: the Markdown parser, the only file that names its packages. The parser gives a tree of
// names and positions; what the names mean for a reader of the page is decided elsewhere.

import { NodeType, Tree } from "@lezer/common";

export { GFM, InlineContext, parser, Subscript, Superscript } from "@lezer/markdown";
export type {
  BlockContext,
  BlockParser,
  Element,
  InlineParser,
  Line,
  MarkdownConfig,
  MarkdownParser,
  NodeSpec,
} from "@lezer/markdown";

/** A node of the tree; `from` and `to` are UTF-16 units of the text that was parsed. */
export interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: Node | null;
  readonly lastChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parent: Node | null;
  cursor(): Walk;
}

/** Walks all that lies below a node without recursion, however deep it is. */
export interface Walk {
  iterate(enter: (node: { readonly node: Node }) => boolean | void): void;
}

/**
 * Lists the children of a node.
 *
 * @returns the children in order
 */
export function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/**
 * Places the tree of a part of a text.
 *
 * @param start - where the part begins in the text
 * @returns the root, with the positions of the whole text
 */
export function placeTree(tree: Tree, start: number): Node {
  const { topNode } = new Tree(NodeType.none, [tree], [start], start + tree.length);
  return topNode.firstChild ?? topNode;
}
