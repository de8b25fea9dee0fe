// What a person does with the bot's commands and components, as interactions sent to the client: a slash command, a
// button, a menu, a form. Each resolves with the bot's first answer, and rejects when it comes late or not at all.

import type { APIMessage } from "discord.js";
import { snowflake } from "./identities.ts";
import { filled, optionsFrom, type OptionValues } from "./filling.ts";
import { componentsOf } from "./messages.ts";
import { INTERACTION, interactionIn } from "./interaction.ts";
import { sceneOf, type Place, type Scene } from "./scene.ts";
import type { Callback, State } from "./state.ts";
import { listOf, stringOf, type Wire } from "./wire.ts";

/** The bot's first answer to an interaction. */
export interface Reply extends Callback {
  readonly scene: Scene;
  /** Waits for the next edit of the answer; the first call gives the first edit. */
  edited(): Promise<APIMessage>;
  /** Waits for the next follow-up; the first call gives the first one. */
  followUp(): Promise<APIMessage>;
}

/** A place, with the message that somebody clicks on; where that message stands is the default for the place. */
interface On extends Place {
  readonly message: APIMessage | undefined;
}

/** A suggestion that the bot gives while somebody types. */
interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a person can do. */
export interface Asks {
  /** Calls a slash command. */
  slash(name: string, options?: OptionValues, place?: Place): Promise<Reply>;
  /** Calls a message command ("Apps" in the menu of a message). */
  messageCommand(name: string, target: APIMessage, place?: Place): Promise<Reply>;
  /** Presses a button of a message; rejects when there is none such, or it is disabled. */
  press(customId: string, on: On): Promise<Reply>;
  /** Picks options of a string select menu of a message. */
  select(customId: string, values: readonly string[], on: On): Promise<Reply>;
  /**
   * Types into an option of a slash command.
   *
   * @param options - what is typed so far
   * @param focused - the option being typed; default: the last one
   */
  autocomplete(
    name: string,
    options: OptionValues,
    focused?: string,
    place?: Place,
  ): Promise<readonly Choice[]>;
  /**
   * Sends a form that the bot showed.
   *
   * @param modal - the reply that showed it
   * @param values - what is filled in, by custom id; the rest stays empty
   */
  modalSubmit(modal: Reply, values: Readonly<Record<string, string>>): Promise<Reply>;
}

const SLASH = 1;
const MESSAGE_COMMAND = 3;
const BUTTON = 2;
const STRING_SELECT = 3;

/**
 * Makes the person.
 *
 * @param dispatch - sends an event to the client
 */
export function createAsks(state: State, dispatch: (event: string, data: Wire) => void): Asks {
  async function ask(scene: Scene, interaction: Wire, what: string): Promise<Reply> {
    const asked = {
      interaction,
      scene,
      sentAtMs: performance.now(),
      isAcknowledged: false,
      callback: undefined as Callback | undefined,
      lateMs: undefined as number | undefined,
      originalId: undefined,
      edits: [] as APIMessage[],
      followUps: [] as APIMessage[],
    };
    state.pending.set(stringOf(interaction["token"]), asked);
    dispatch("INTERACTION_CREATE", interaction);
    const callback = await state.bell.until(() => {
      if (asked.callback === undefined && asked.lateMs !== undefined) {
        throw new Error(`The answer to ${what} came too late, after ${asked.lateMs.toFixed(0)} ms`);
      }
      return asked.callback;
    }, `the answer to ${what}`);
    let edits = 0;
    let followUps = 0;
    return {
      ...callback,
      scene,
      edited() {
        const at = edits++;
        return state.bell.until(() => asked.edits[at], `an edit of the answer to ${what}`);
      },
      followUp() {
        const at = followUps++;
        return state.bell.until(() => asked.followUps[at], `a follow-up to ${what}`);
      },
    };
  }

  /** The id and server of a registered command, or a made-up id when the test says so or none are registered. */
  function commandHead(name: string, type: number, place: Place, scene: Scene): Wire {
    const offered = state.commands.offered(name, type, scene);
    if (typeof offered !== "string") {
      const { id, guild_id } = offered;
      return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
    }
    if (state.registrations > 0 && place.unregistered !== true) throw new Error(offered);
    return { id: snowflake(), name, type };
  }

  async function click(type: number, customId: string, on: On, data: Wire): Promise<Reply> {
    const { message } = on;
    if (message === undefined) throw new Error(`No message to look for "${customId}" on`);
    const scene = sceneOf(on, state.scenes.get(message.id));
    const component = componentsOf(message).find((each) => each["custom_id"] === customId);
    if (component?.["type"] !== type || component["disabled"] === true) {
      const ids = componentsOf(message).flatMap(({ custom_id }) => stringOf(custom_id) || []);
      throw new Error(`Nothing to click with id "${customId}", only: ${ids.join(", ") || "none"}`);
    }
    const base = interactionIn(scene, INTERACTION.component, {
      id: component["id"],
      component_type: type,
      custom_id: customId,
      ...data,
    });
    return ask(scene, { ...base, message }, `"${customId}"`);
  }

  return {
    async slash(name, options = {}, place = {}) {
      const scene = sceneOf(place);
      const data = { ...commandHead(name, SLASH, place, scene), options: optionsFrom(options) };
      return ask(scene, interactionIn(scene, INTERACTION.command, data), `/${name}`);
    },
    async messageCommand(name, target, place = {}) {
      const scene = sceneOf(place, state.scenes.get(target.id));
      const data = {
        ...commandHead(name, MESSAGE_COMMAND, place, scene),
        target_id: target.id,
        resolved: { messages: { [target.id]: target } },
      };
      return ask(scene, interactionIn(scene, INTERACTION.command, data), `"${name}"`);
    },
    press: (customId, on) => click(BUTTON, customId, on, {}),
    select: (customId, values, on) => click(STRING_SELECT, customId, on, { values }),
    async autocomplete(name, options, focused = Object.keys(options).at(-1), place = {}) {
      const scene = sceneOf(place);
      const data = {
        ...commandHead(name, SLASH, place, scene),
        options: optionsFrom(options, focused),
      };
      const asking = interactionIn(scene, INTERACTION.autocomplete, data);
      const reply = await ask(scene, asking, `typing "${focused}" of /${name}`);
      return listOf(reply.data["choices"]) as unknown as readonly Choice[];
    },
    async modalSubmit(modal, values) {
      const { scene, data, message } = modal;
      const components = listOf(data["components"]).map((each, at) => filled(each, at + 1, values));
      const customId = stringOf(data["custom_id"]);
      const base = interactionIn(scene, INTERACTION.modal, { custom_id: customId, components });
      const submitted = message === undefined ? base : { ...base, message };
      return ask(scene, submitted, `the form "${customId}"`);
    },
  };
}
