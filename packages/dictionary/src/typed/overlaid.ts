import type { FieldType } from '../dictionary.js'
import type { Codes, OverlayDefinition, OverlayMember } from '../overlay-definition.js'
import type { FieldValues } from './field-values.js'
import type { KINDS, Kind } from './kind.js'
import type { MessageFactory } from './message-factory.js'
import type { Index, index, Version } from './version.js'

/**
 * A version with an overlay's messages, fields and codes. Inferred of the overlay alone: of the version only the messages that are
 * used are looked at.
 */
export type Overlaid<V extends Version, O extends OverlayDefinition> = {
  readonly [Name in keyof V]: Name extends typeof index
    ? IndexOf<V> & NewIndex<V, O>
    : V[Name] extends MessageFactory<infer Init, infer Body>
      ? MessageFactory<
          Recoded<V, O, Init, 'init'> & More<V, O, Name, 'init'>,
          Recoded<V, O, Body, 'body'> & More<V, O, Name, 'body'>
        >
      : Name extends keyof CodesOf<O> & keyof IndexOf<V>['fields']
        ? V[Name] & Constants<CodesOf<O>[Name], KindAt<IndexOf<V>['fields'][Name]>>
        : V[Name]
} & NewMessages<V, O> &
  NewCodes<V, O>

type Side = 'init' | 'body'

type IndexOf<V extends Version> = V[typeof index]

type FieldsOf<O> = O extends { readonly fields: infer F } ? F : object
type CodesOf<O> = O extends { readonly codes: infer C } ? C : object
type MessagesOf<O> = O extends { readonly messages: infer M } ? M : object
type ComponentsOf<O> = O extends { readonly components: infer C } ? C : object
type HeaderOf<O> = O extends { readonly header: infer H } ? H : readonly []
type MembersOf<M> = M extends { readonly members: infer L } ? L : readonly []

type NewMessages<V extends Version, O> = {
  readonly [Name in Exclude<keyof MessagesOf<O>, keyof V>]: MessageFactory<
    IndexOf<V>['header']['init'] & More<V, O, Name, 'init'>,
    IndexOf<V>['header']['body'] & More<V, O, Name, 'body'>
  >
}

type NewCodes<V extends Version, O> = {
  readonly [Name in Exclude<keyof FieldsOf<O>, keyof V> as FieldsOf<O>[Name] extends {
    readonly codes: Codes
  }
    ? Name
    : never]: FieldsOf<O>[Name] extends { readonly codes: infer C; readonly type: infer T }
    ? Constants<C, KindOf<T>>
    : never
}

/** So that an overlay of an overlay finds them. */
interface NewIndex<V extends Version, O> {
  readonly header: Index['header']
  readonly fields: { readonly [Name in keyof FieldsOf<O>]: OverlayValues<FieldsOf<O>[Name]> }
  readonly components: {
    readonly [Name in Exclude<keyof ComponentsOf<O>, keyof IndexOf<V>['components']>]: {
      readonly init: Properties<V, O, ComponentsOf<O>[Name], 'init'>
      readonly body: Properties<V, O, ComponentsOf<O>[Name], 'body'>
    }
  }
}

/** What the overlay adds to a message of this name, and to every header. */
type More<V extends Version, O, Name, S extends Side> = Properties<V, O, HeaderOf<O>, S> &
  (Name extends keyof MessagesOf<O> ? Properties<V, O, MembersOf<MessagesOf<O>[Name]>, S> : unknown)

/** Members of an overlay as properties. */
type Properties<V extends Version, O, Members, S extends Side> = Members extends readonly []
  ? unknown
  : Members extends readonly (infer M extends OverlayMember)[]
    ? FieldProperties<V, O, M, S> & ComponentProperties<V, O, M, S>
    : unknown

type FieldProperties<V extends Version, O, M extends OverlayMember, S extends Side> = {
  readonly [One in M as IsRequired<One, S> extends true ? NameIn<One> : never]: ValueIn<
    V,
    O,
    One,
    S
  >
} & {
  readonly [One in M as IsRequired<One, S> extends true ? never : NameIn<One>]?:
    | ValueIn<V, O, One, S>
    | undefined
}

type IsRequired<M, S extends Side> = M extends { readonly required: true }
  ? true
  : // a group without entries reads as none
    M extends { readonly group: string }
    ? S extends 'body'
      ? true
      : false
    : false

type NameIn<M> = M extends string
  ? M
  : M extends { readonly field: infer F extends string }
    ? F
    : M extends { readonly group: infer G extends string }
      ? G
      : never

type ValueIn<V extends Version, O, M, S extends Side> = M extends {
  readonly group: string
  readonly members: infer Members
}
  ? readonly Properties<V, O, Members, S>[]
  : Value<V, O, NameIn<M>, S>

type Value<V extends Version, O, Name, S extends Side> = Name extends keyof FieldsOf<O>
  ? OverlayValues<FieldsOf<O>[Name]>[S]
  : Name extends keyof IndexOf<V>['fields']
    ? IndexOf<V>['fields'][Name] extends { readonly [One in S]: infer Found }
      ? Found
      : never
    : never

type ComponentProperties<V extends Version, O, M extends OverlayMember, S extends Side> = [
  Extract<M, { readonly component: string }>,
] extends [never]
  ? unknown
  : Together<
      M extends { readonly component: infer C }
        ? {
            readonly of: M extends { readonly required: true }
              ? Component<V, O, C, S>
              : Partial<Component<V, O, C, S>>
          }
        : never
    >

/** All of a union at once. */
type Together<U> = (U extends { readonly of: infer T } ? (of: T) => void : never) extends (
  of: infer All,
) => void
  ? All
  : never

type Component<V extends Version, O, Name, S extends Side> = Name extends keyof ComponentsOf<O>
  ? Properties<V, O, ComponentsOf<O>[Name], S>
  : Name extends keyof IndexOf<V>['components']
    ? IndexOf<V>['components'][Name] extends { readonly [One in S]: infer Found }
      ? Found
      : never
    : never

/** A message whose fields may have the overlay's codes as well, those of its groups too. */
type Recoded<V extends Version, O, T, S extends Side> = [keyof CodesOf<O>] extends [never]
  ? T
  : {
      [Name in keyof T]: Name extends keyof CodesOf<O> & keyof IndexOf<V>['fields']
        ? WithCodes<IndexOf<V>['fields'][Name], CodesOf<O>[Name], T[Name], S>
        : RecodedEntries<V, O, T[Name], S>
    }

type RecodedEntries<
  V extends Version,
  O,
  T,
  S extends Side,
> = T extends readonly (infer Entry extends object)[] ? readonly Recoded<V, O, Entry, S>[] : T

/** A field without codes takes every value, and keeps doing so. */
type WithCodes<F, C, T, S extends Side> =
  F extends FieldValues<infer K, infer Code>
    ? [Code] extends [never]
      ? T
      : FieldValues<K, Code | CodeIn<C, K>>[S] | Extract<T, undefined>
    : T

type OverlayValues<F> = F extends { readonly type: infer T }
  ? F extends { readonly codes: infer C; readonly otherValues?: false }
    ? FieldValues<KindOf<T>, CodeIn<C, KindOf<T>>>
    : FieldValues<KindOf<T>>
  : FieldValues<Kind>

type KindOf<T> = T extends FieldType ? (typeof KINDS)[T] : Kind
type KindAt<F> = F extends { readonly kind: infer K extends Kind } ? K : Kind

/** The values of a code set: of an integer's, numbers. */
type CodeIn<C, K> = C extends Codes ? Numeric<C[keyof C], K> : never

type Numeric<Value, K> = K extends 'integer'
  ? Value extends `${infer N extends number}`
    ? N
    : Value
  : K extends 'boolean'
    ? never
    : Value

type Constants<C, K> = C extends Codes
  ? { readonly [Name in keyof C & string as ConstantName<Name>]: Numeric<C[Name], K> }
  : never

/** As constantName() has it. */
type ConstantName<Name extends string> = Name extends Uppercase<Name> ? Pascal<Name> : Name

type Pascal<Name extends string> = Name extends `${infer Word}_${infer Rest}`
  ? `${Capitalize<Lowercase<Word>>}${Pascal<Rest>}`
  : Capitalize<Lowercase<Name>>
