// Documents: those that people hand over in their server, as a form, as a list, and before one is taken away. Pure.

import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { Messages } from "../../presentation/messages.ts";
import { addressField, fileField, formatCustomId, noRevision, titleField } from "../custom-id.ts";
import type { HandedDocument } from "../shelf.ts";
import { escapeMarkdown } from "./markdown.ts";
import {
  type MessageBody,
  createButton,
  createMessage,
  createRow,
  createText,
  outcomeColors,
} from "./message.ts";

/** The longest name of a document in a message; as many as a server may have fit into one. */
export const longestName = 80;

/** Makes the form by which a document is handed over. */
export function createDocumentForm(messages: Messages): APIModalInteractionResponseCallbackData {
  const { title, file, fileHint, name, address } = messages.shelf.form;
  return {
    title,
    custom_id: formatCustomId("add", noRevision),
    components: [
      {
        type: ComponentType.Label as const,
        label: file,
        description: fileHint,
        component: { type: ComponentType.FileUpload as const, custom_id: fileField },
      },
      { type: ComponentType.Label as const, label: name, component: createInput(titleField) },
      { type: ComponentType.Label as const, label: address, component: createInput(addressField) },
    ],
  };
}

function createInput(id: string) {
  return {
    type: ComponentType.TextInput as const,
    style: TextInputStyle.Short as const,
    custom_id: id,
    max_length: longestField,
    required: false,
  };
}

/** Of a title or an address. */
const longestField = 200;

/** Renders the list of a server's documents. */
export function renderDocuments(
  documents: readonly HandedDocument[],
  messages: Messages,
): MessageBody {
  const lines = documents.map(
    ({ name, bytes }) =>
      `- ${escapeMarkdown(name, longestName)}, ${Math.max(1, Math.round(bytes / 1_000))} KB`,
  );
  return createMessage(
    outcomeColors.plain,
    [
      createText(
        [documents.length === 0 ? messages.shelf.none : messages.shelf.list, ...lines].join("\n"),
      ),
    ],
    messages,
  );
}

/** Renders the question whether to take a document away. */
export function renderRemoval({ name, revision }: HandedDocument, messages: Messages): MessageBody {
  const id = formatCustomId("remove", revision);
  return createMessage(
    outcomeColors.plain,
    [
      createText(`${messages.shelf.askRemoval} ${escapeMarkdown(name, longestName)}`),
      ...createRow([createButton(messages.shelf.remove, id)]),
    ],
    messages,
  );
}
