declare const brand: unique symbol;

/** Text that one parse function has let through; the name keeps two kinds of code apart. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
