// Reads sentences aloud, one after the other, by a voice of the device (https://wicg.github.io/speech-api/). A voice that is
// not local would send the text to a server, so it is never used.

/** Reads a list of sentences in one language. */
export class ReadAloud {
  readonly #speech: SpeechSynthesis | undefined;
  readonly #view: Window & typeof globalThis;
  /** Called with the index of the sentence that is read now, and with undefined at the end. */
  readonly #onSentence: (index: number | undefined) => void;
  /** Changes with each start and stop, so that a late event of an earlier reading is ignored. */
  #reading = 0;

  constructor(view: Window & typeof globalThis, onSentence: (index: number | undefined) => void) {
    this.#view = view;
    this.#speech = view.speechSynthesis;
    this.#onSentence = onSentence;
  }

  /** Calls back whenever the voices of the device change: browsers load them late. */
  onVoicesChanged(callback: () => void): void {
    this.#speech?.addEventListener?.('voiceschanged', callback);
  }

  /** Returns whether the device has a voice for the language. */
  canRead(language: string): boolean {
    return this.#voiceFor(language) !== undefined;
  }

  start(texts: readonly string[], language: string): void {
    const voice = this.#voiceFor(language);
    if (!this.#speech || !voice) return;
    this.stop();
    const reading = this.#reading;
    const tell = (index: number | undefined) => {
      if (reading === this.#reading) this.#onSentence(index);
    };
    texts.forEach((text, index) => {
      const utterance = new this.#view.SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onstart = () => tell(index);
      utterance.onerror = () => tell(undefined);
      if (index === texts.length - 1) utterance.onend = () => tell(undefined);
      this.#speech!.speak(utterance);
    });
  }

  stop(): void {
    this.#reading++;
    this.#speech?.cancel();
    this.#onSentence(undefined);
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const wanted = language.toLowerCase().split('-')[0];
    return this.#speech
      ?.getVoices()
      .find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === wanted);
  }
}
