// Types for the schemas of discord-api-spec that are used here. The package's own entry for types is the program
// itself, which has none.

declare module "discord-api-spec/zod" {
  /** Something that a schema refuses, as Zod tells it; further facts stand beside these. */
  export interface Issue {
    /** Zod's name for what is wrong, for example `too_big`. */
    readonly code: string;
    /** Keys and indexes; inside `errors` from where the union stands. */
    readonly path: readonly PropertyKey[];
    readonly message: string;
    /** Of a union: what each variant refuses. */
    readonly errors?: readonly (readonly Issue[])[];
  }

  /** A schema. */
  export interface Schema {
    safeParse(
      value: unknown,
    ):
      | { readonly success: true }
      | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
  }

  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const LaunchActivityInteractionCallbackRequestSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const MessageEditRequestPartialSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const PongInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
