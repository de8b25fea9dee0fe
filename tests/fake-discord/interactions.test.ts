// Holds the loopback Discord to account: interactions, with the real client of discord.js.

import { ComponentType, MessageFlags, TextInputStyle, type Interaction } from "discord.js";
import { describe, expect, test } from "vitest";
import { MORE, echo, onlineBot } from "./echo-bot.ts";
import { GUILD_ID } from "./guilds.ts";
import type { Install, Where } from "./interactions/context.ts";
import { buttonsOf, textOf } from "./messages/view.ts";
import { ASKER } from "./users.ts";

const BY_USER = { guildId: null, userId: ASKER.id };

/** Where a command is called, and what discord.js then says of it. */
interface PlaceCase {
  readonly where: Where;
  readonly install: Install;
  readonly context: number;
  readonly owner: { readonly guildId: string | null; readonly userId: string | null };
  readonly inGuild: boolean;
}

const PLACES: readonly PlaceCase[] = [
  {
    where: "guild",
    install: "guild",
    context: 0,
    owner: { guildId: GUILD_ID, userId: null },
    inGuild: true,
  },
  { where: "guild", install: "user", context: 0, owner: BY_USER, inGuild: true },
  {
    where: "botDm",
    install: "guild",
    context: 1,
    owner: { guildId: "0", userId: null },
    inGuild: false,
  },
  { where: "botDm", install: "user", context: 1, owner: BY_USER, inGuild: false },
  { where: "privateChannel", install: "user", context: 2, owner: BY_USER, inGuild: false },
];

describe("interactions", () => {
  test.each(PLACES)(
    "a slash command is answered in $where, for a $install install",
    async (place) => {
      const seen: Interaction[] = [];
      const { discord, errors } = await onlineBot({
        async onInteraction(interaction) {
          seen.push(interaction);
          await echo(interaction);
        },
      });
      const { where, install, context, owner, inGuild } = place;
      const reply = await discord.slash("echo", { text: "hello" }, { where, install });
      expect(reply.type).toBe(4);
      expect(reply.message?.content).toBe("hello");
      expect(reply.afterMs).toBeLessThan(3_000);
      expect(seen[0]?.context).toBe(context);
      expect(seen[0]?.inGuild()).toBe(inGuild);
      expect(seen[0]?.authorizingIntegrationOwners).toMatchObject(owner);
      await discord.settled();
      expect(errors).toEqual([]);
    },
  );

  test("a button is pressed where its message stands", async () => {
    const { discord, errors } = await onlineBot();
    const { message } = await discord.slash("echo", { text: "hi" }, { where: "privateChannel" });
    const more = await discord.press("more", { message });
    expect(more.context.where).toBe("privateChannel");
    expect(more.message && textOf(more.message)).toBe("more");
    expect(more.message?.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
    await expect(discord.press("less", { message })).rejects.toThrow(/"less", only: more/);
    await discord.settled();
    expect(errors).toEqual([]);
  });

  test("the edit and the follow-ups of a deferred answer can be awaited", async () => {
    const { discord } = await onlineBot({
      async onInteraction(interaction) {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: ComponentType.TextDisplay, content: "done" }],
        });
        await interaction.followUp({ content: "and more" });
      },
    });
    const reply = await discord.slash("echo");
    expect(reply.type).toBe(5);
    const edited = await reply.edited();
    expect(textOf(edited)).toBe("done");
    expect(edited.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
    expect(textOf(await reply.followUp())).toBe("and more");
  });

  test("an answer can be fetched, updated and deleted", async () => {
    const { discord, errors } = await onlineBot({
      async onInteraction(interaction) {
        if (interaction.isChatInputCommand()) {
          const { resource } = await interaction.reply({
            content: "one",
            components: [MORE],
            withResponse: true,
          });
          const fetched = await interaction.fetchReply();
          if (resource?.message?.id !== fetched.id) throw new Error("Not the same message");
        } else if (interaction.isButton()) {
          await interaction.update({ content: "two", components: [] });
          await interaction.deleteReply();
        }
      },
    });
    const { message } = await discord.slash("echo");
    const update = await discord.press("more", { message });
    expect(update.type).toBe(7);
    expect(update.message?.id).toBe(message?.id);
    expect(update.message && buttonsOf(update.message)).toEqual([]);
    await discord.requested("DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original");
    expect(message && discord.currently(message)).toBeUndefined();
    expect(errors).toEqual([]);
  });

  test("an answer after the deadline meets an unknown interaction, and the asker is told", async () => {
    const { discord, errors } = await onlineBot({ ackDeadlineMs: 0 });
    await expect(discord.slash("echo", { text: "late" })).rejects.toThrow(/came too late/);
    await discord.settled();
    expect(errors).toEqual([expect.objectContaining({ code: 10_062 })]);
  });

  test("an interaction is acknowledged once", async () => {
    const refused: unknown[] = [];
    const { discord } = await onlineBot({
      async onInteraction(interaction) {
        await echo(interaction);
        if (!interaction.isChatInputCommand()) return;
        interaction.replied = false;
        await interaction.reply("again").catch((error: unknown) => refused.push(error));
        interaction.replied = true;
        await interaction.followUp("told");
      },
    });
    const reply = await discord.slash("echo", { text: "x" });
    await reply.followUp();
    expect(refused).toEqual([expect.objectContaining({ code: 40_060 })]);
  });

  test("a bot that does not answer is reported, with what it did instead", async () => {
    const { discord } = await onlineBot({ waitMs: 50, onInteraction: async () => undefined });
    await expect(discord.slash("echo")).rejects.toThrow(
      /Waited 50 ms for the answer to \/echo\. So far: GET \/gateway\/bot 200/,
    );
  });

  test("suggestions, a message command, a menu and a form are answered", async () => {
    const { discord, errors } = await onlineBot({ onInteraction: answerAll });
    const choices = await discord.autocomplete("echo", { text: "ki" });
    expect(choices).toEqual([{ name: "text: ki", value: "ki" }]);
    const target = discord.directMessage("quoted").message;
    const { message } = await discord.messageCommand("Quote", target, { where: "guild" });
    expect(message?.content).toBe("quoted");
    const modal = await discord.select("pick", ["a"], { message });
    expect(modal.type).toBe(9);
    const thanks = await discord.modalSubmit(modal, { why: "because" });
    expect(thanks.message?.content).toBe("because");
    await discord.settled();
    expect(errors).toEqual([]);
  });
});

async function answerAll(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}`, value }]);
  } else if (interaction.isMessageContextMenuCommand()) {
    const options = [{ label: "A", value: "a" }];
    await interaction.reply({
      content: interaction.targetMessage.content,
      components: [
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.StringSelect, customId: "pick", options }],
        },
      ],
    });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.showModal({
      custom_id: "form",
      title: "Form",
      components: [
        {
          type: ComponentType.Label,
          label: "Why",
          component: {
            type: ComponentType.TextInput,
            custom_id: "why",
            style: TextInputStyle.Short,
          },
        },
      ],
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(interaction.fields.getTextInputValue("why"));
  }
}
