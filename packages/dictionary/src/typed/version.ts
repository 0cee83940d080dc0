import type { Dictionary } from '../dictionary.js'

/** A dictionary that has its messages and codes by name. */
export interface Version<I extends Index = Index> extends Dictionary {
  /** For the compiler alone, not there at run time: what an overlay refers to by names. */
  readonly [index]: I
}

/** Under what a {@link Version} says what it is made of. */
export declare const index: unique symbol

/** What a version is made of, by names: how each is written and read. */
export interface Index {
  readonly header: InitAndBody
  readonly fields: object
  readonly components: object
}

/** How something is written, and how it is read. */
export interface InitAndBody<Init = object, Body = object> {
  readonly init: Init
  readonly body: Body
}
