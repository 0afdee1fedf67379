// A contribution to a discussion.
export interface Post {
  /** The element with the text. */
  readonly body: Element;
  /** The largest element around the text that has no other post: also the author, the date and the tools. */
  readonly container: Element;
}
