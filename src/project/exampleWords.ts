/** What the example says, in the film's language. `lines`: one caption for each of its clips. */
export type ExampleWords = { readonly title: string; readonly lines: readonly string[] }
