// The components of a message as plain JSON: walking them, and giving them the numbers that Discord gives.

import { listOf, numberOf, recordOf, type JsonObject } from "../json.ts";

/** @returns every component with the ones inside it, outermost first */
export function allComponents(components: readonly JsonObject[]): readonly JsonObject[] {
  return components.flatMap((each) => [
    each,
    ...allComponents(listOf(each["components"])),
    ...allComponents(listOf([each["accessory"], each["component"]])),
  ]);
}

/** @returns the components, each with an `id`: its own, or the next number that none of the others has */
export function numberComponents(components: readonly JsonObject[]): readonly JsonObject[] {
  const taken = new Set(allComponents(components).map(({ id }) => numberOf(id)));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: JsonObject): JsonObject => {
    const { components: inside, accessory } = component;
    return {
      ...component,
      id: numberOf(component["id"]) || nextId(),
      ...(inside === undefined ? {} : { components: listOf(inside).map(number) }),
      ...(accessory === undefined ? {} : { accessory: number(recordOf(accessory)) }),
    };
  };
  return components.map(number);
}
