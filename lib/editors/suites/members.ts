/** Milliseconds a suite is given to answer for one member. */
const PATIENCE = 4000;

/**
 * A member of an object whose members may be promises, proxies, or not there at all; called when it is a function and
 * `args` are given. Undefined for what is missing, fails or never answers.
 */
export async function member(object: unknown, name: string, args?: readonly unknown[]): Promise<unknown> {
  try {
    const holder = object as Record<string, unknown>;
    const value = holder[name];
    if (args && typeof value !== 'function') return undefined;
    return await soon(args && typeof value === 'function' ? value.apply(holder, args) : value);
  } catch {
    return undefined;
  }
}

/** As member, by a path of properties. */
export async function memberAt(object: unknown, ...names: string[]): Promise<unknown> {
  let value = object;
  for (const name of names) value = value === undefined ? undefined : await member(value, name);
  return value;
}

/** The answer of a member of that name, whether it is a property or a method. */
export async function answer(object: unknown, name: string): Promise<unknown> {
  const value = await member(object, name);
  return typeof value === 'function' ? member(object, name, []) : value;
}

function soon(value: unknown): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([value, late]);
}
