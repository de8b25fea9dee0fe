// Typed arrays: reading lists of numbers by position. One function a type of list, since one function
// for all would keep the compiler from making fast code of the loops that call it.

/** @returns the number at the position, 0 outside of the list */
export function float32At(values: Float32Array, position: number): number {
  return values[position] ?? 0;
}

/** @returns the number at the position, 0 outside of the list */
export function float64At(values: Float64Array, position: number): number {
  return values[position] ?? 0;
}

/** @returns the number at the position, 0 outside of the list */
export function numberAt(values: ArrayLike<number>, position: number): number {
  return values[position] ?? 0;
}

/** @returns the number at the position, 0 outside of the list */
export function uint32At(values: Uint32Array, position: number): number {
  return values[position] ?? 0;
}
