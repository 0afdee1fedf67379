// Phrases that mark a fault of a summary: anaphora at the start of a sentence, speakers that are only pronouns, lines of the
// page instead of the article. Written without looking at the tables of the engine, and wider than they are: a phrase
// that the engine lacks should count as a fault, and a false alarm can be checked by hand. The lists are a judgement.

/** Lists of phrases, separated by commas. */
export interface ReadingPhrases {
  /** Anaphoric at the beginning of a sentence: “he”, “this”, “however”. */
  readonly anaphors: string;
  /** Anaphoric between two commas near the beginning: “The mayor, however, …”. */
  readonly insertions?: string;
  /** Anaphoric as the subject after a short phrase: “On Monday, she …”. */
  readonly subjects?: string;
  /** An attribution whose speaker is a pronoun: “he said”. */
  readonly attributions?: string;
  /** Anywhere in a line of the page that is not the article: “subscribe”. */
  readonly junk: string;
}

/** By primary language subtag. */
export const readingPhrases: Readonly<Record<string, ReadingPhrases>> = {
  en: {
    anaphors: `
      he, she, it, they, him, them, his, her, hers, its, their, theirs, he’s, she’s, it’s, they’re,
      they’ve, he’d, she’d, this, that, that’s, these, those, such, both, neither, either, another,
      other, others, the other, the latter, the former, the same, the pair, the duo, the trio, the two,
      the three, the rest, one of them, one of these, one of those, some of them, some of these,
      some of those, many of them, most of them, none of them, all of them, all of this, all of these,
      all this, all that, each of them, but, and, or, nor, so, yet, still, then, thus, hence, therefore,
      however, moreover, furthermore, meanwhile, nevertheless, nonetheless, instead, otherwise, besides,
      also, too, additionally, consequently, accordingly, similarly, likewise, conversely, rather,
      indeed, again, elsewhere, afterwards, afterward, thereafter, subsequently, finally, eventually,
      lastly, ultimately, overall, anyway, plus, which, who, whose, because, yes, no, nope, well, sure,
      oh, okay, why, first of all, firstly, secondly, thirdly, in addition, in contrast, in comparison,
      in turn, in other words, in fact, in particular, in reality, in short, in sum, in the meantime,
      in conclusion, in response, in return, in reply, in doing so, in that case, in each case, in all,
      in both cases, as a result, as a consequence, as such, as well, at the same time, at that point,
      at that time, after all, after that, after which, before that, for example, for instance,
      for his part, for her part, for its part, for their part, of course, on the other hand,
      on the contrary, on top of that, on one hand, on the one hand, to do so, to do this, to do that,
      to be sure, by contrast, by comparison, by then, by doing so, from there, from then on, that said,
      even so, even then, even now, even worse, even better, if so, if not, above all, not surprisingly,
      unsurprisingly, notably, importantly, crucially, interestingly, ironically, sadly, unfortunately,
      fortunately, luckily, thankfully, what’s more, what is more, because of this, because of that,
      because of it, because of them, despite this, despite that, despite these, despite it, since then,
      until then, back then, not so, not only that, so far so good, more than that, worse still,
      better still, same here, here’s, here is, here are, here he, here she, here they, there he,
      there she, there they, apart from that, other than that, along with that, as for, as to,
      speaking of which, the idea is that, next up, in his, in her, in its, in their, at his, at her,
      at its, at their, with his, with her, with its, with their, during his, during her, during its,
      during their, in it, in them, in this, in that, in these, in those, on this, on that, on these,
      on those, at this, at that, with this, with that, with these, with those, with it, with them,
      by this, by that, from this, from that, for this, for that, for these, for those, for him,
      for her, for them, to this, to that, to these, to those, to him, to her, to them, to it,
      under this, under that, under these, of these, of those, of them, after this, after these,
      following this, following that, through this, through these, against this, like this, like that,
      among them, among these, among those`,
    subjects: 'he, she, they, he’s, she’s, they’re, they’ve, he’d, she’d, they’d',
    insertions: `
      however, moreover, meanwhile, nevertheless, nonetheless, therefore, furthermore, though, too,
      instead`,
    attributions: `
      he said, she said, they said, he says, she says, they say, he added, she added, they added,
      he told, she told, they told, he explained, she explained, he continued, she continued, he wrote,
      she wrote, he recalled, she recalled, he noted, she noted, according to him, according to her,
      according to them`,
    junk: `
      subscribe, your subscription, newsletter, start your day, tune in, you can hear, sign up, signup,
      log in, read more, read also, read the full, read our, read next, also read, click here, click on,
      click the, click to, tap here, follow us, follow me, follow @, like us on, join our, join us,
      register now, register here, register at, download the, download our, share this, share on,
      see also, see more, see below, find out more, learn more, more on this, related:,
      related articles, related stories, recommended, all rights reserved, copyright notice, ©,
      may not be reproduced, cookies to, cookie policy, privacy policy, terms of use,
      terms and conditions, scroll down, scroll for, watch below, watch the video, video below,
      pictured above, pictured below, pictured left, pictured right, photo by, photo:, photos:,
      photo credit, image:, image by, image credit, picture:, image courtesy, photo courtesy,
      getty images, contact us, email us, email the, e-mail:, call us, tweet us, tell us, let us know,
      let me know, comment below, leave a comment, in the comments, comments section, advertisement,
      is sponsored by, sponsored content, sponsored post, affiliate link, affiliate links, disclaimer,
      this article was, this story was, this post was, this report was, contributed to this report,
      contributed reporting, reporting by, editing by, edited by, last updated, updated on, stay tuned,
      check out, click here, for more information, visit our, get the latest, breaking news alerts,
      whatsapp, hotline, samaritans, buy now, shop now, order now, at a glance, minute read, min read,
      back to top, skip to, load more, show more, live updates, thank you for reading,
      thanks for reading, delivered to your, your inbox, letterbox, free trial, about the author`,
  },
  fr: {
    anaphors: `
      il, elle, ils, elles, lui, eux, leur, leurs, son, sa, ses, ce, cet, cette, ces, cela, ceci, ça,
      c’est, c’était, c’, celui, celle, ceux, celles, celui-ci, celle-ci, ceux-ci, ce dernier,
      cette dernière, mais, et, ou, or, donc, ainsi, aussi, alors il, alors elle, alors on, alors le,
      alors la, alors les, puis, ensuite, enfin, pourtant, cependant, toutefois, néanmoins, car,
      par ailleurs, en outre, de plus, de même, en effet, en revanche, en fait, au contraire,
      par exemple, par conséquent, en conséquence, dès lors, d’autant, à son tour, pour sa part,
      de son côté, de leur côté, quant à, d’où, malgré cela, malgré tout, pour autant, bref, du coup,
      dont, idem, oui, non, un autre, une autre, d’autres, les autres, l’autre, tous deux, toutes deux,
      les deux, depuis lors, là, y compris, en attendant, en clair, autrement dit, à l’inverse, surtout,
      résultat, reste que, voilà, heureusement, malheureusement, finalement, au final, au total, à cela,
      après cela, avec cela, pour cela, de cela, selon lui, selon elle, selon eux, parmi eux,
      parmi elles, chez lui, chez elle, avec lui, avec elle, pour lui, pour elle, même chose, en plus`,
    subjects: 'elle, elles, ils, il a, il avait',
    insertions: `
      cependant, toutefois, pourtant, néanmoins, en revanche, par ailleurs, en effet, donc, quant à lui,
      quant à elle`,
    attributions: `
      a-t-il, a-t-elle, ont-ils, ont-elles, dit-il, dit-elle, explique-t-il, explique-t-elle,
      ajoute-t-il, ajoute-t-elle, affirme-t-il, affirme-t-elle, précise-t-il, précise-t-elle,
      assure-t-il, assure-t-elle, confie-t-il, confie-t-elle, poursuit-il, poursuit-elle, raconte-t-il,
      raconte-t-elle, estime-t-il, estime-t-elle, selon lui, selon elle`,
    junk: `
      abonnez-vous, je m’abonne, newsletter, inscrivez-vous, lire aussi, à lire, lire la suite,
      cliquez ici, cliquez sur, suivez-nous, partagez sur, voir aussi, tous droits réservés, ©,
      en savoir plus, téléchargez, photo :, crédit photo, source :, vidéo :, regardez la vidéo,
      contactez-nous`,
  },
  de: {
    anaphors: `
      er, sie, es, ihm, ihn, ihnen, ihr, ihre, sein, seine, dieser, diese, dieses, diesem, diesen,
      jener, jene, das, dies, beide, solche, aber, und, oder, denn, doch, jedoch, also, so, dann,
      danach, daher, deshalb, deswegen, darum, dennoch, trotzdem, außerdem, zudem, ferner, allerdings,
      dagegen, hingegen, stattdessen, dabei, dadurch, damit, dafür, davon, darauf, daraufhin, darüber,
      dazu, dort, hier, zum beispiel, auch, ebenso, inzwischen, unterdessen, somit, folglich, nämlich,
      schließlich, ja, nein, andere, der andere, die anderen, weil, nun`,
    junk: `
      abonnieren, newsletter, lesen sie auch, lesen sie, mehr zum thema, klicken, folgen sie,
      alle rechte, anzeige, foto:, quelle:, bild:`,
  },
  es: {
    anaphors: `
      él, ella, ellos, ellas, ello, su, sus, este, esta, estos, estas, esto, ese, esa, esos, esas, eso,
      aquel, ambos, ambas, dicho, dicha, pero, y, o, sino, pues, así, entonces, luego, después, también,
      además, sin embargo, no obstante, por tanto, por lo tanto, por eso, por ello, por su parte,
      por otra parte, por otro lado, por ejemplo, en cambio, de hecho, a su vez, mientras tanto,
      asimismo, finalmente, tampoco, otro, otra, otros, otras, porque, ahí, allí`,
    junk: `
      suscríbete, suscríbase, newsletter, boletín, lee también, lea también, leer más, haz clic,
      síguenos, comparte, regístrate, derechos reservados, publicidad, foto:, fuente:`,
  },
  pt: {
    anaphors: `
      ele, ela, eles, elas, seu, sua, seus, suas, dele, dela, este, esta, estes, estas, isto, esse,
      essa, esses, essas, isso, ambos, mas, e, ou, porém, contudo, no entanto, entretanto, então,
      depois, assim, também, além disso, por isso, portanto, logo, por sua vez, por outro lado,
      por exemplo, na verdade, ao mesmo tempo, finalmente, aliás, já, nem, outro, outra, outros, outras,
      porque, lá, aí`,
    junk: `
      assine, assista, newsletter, inscreva, leia também, leia mais, clique, siga, compartilhe,
      partilhe, veja também, direitos reservados, publicidade, cadastre, foto:, fonte:`,
  },
  id: {
    anaphors: `
      ia, dia, beliau, mereka, ini, itu, inilah, itulah, hal ini, hal itu, hal tersebut, hal senada,
      hal serupa, keduanya, tapi, tetapi, namun, dan, atau, lalu, kemudian, selain itu, selain dia,
      sementara itu, sementara, sedangkan, karena itu, oleh karena itu, oleh sebab itu, karenanya, maka,
      sehingga, jadi, juga, meski begitu, meski demikian, meskipun demikian, meskipun begitu,
      walau begitu, dengan demikian, dengan begitu, dengan itu, sebaliknya, sebab, bahkan, padahal,
      misalnya, contohnya, akibatnya, hasilnya, setelah itu, sebelumnya, sebelum itu, adapun, apalagi,
      terlebih, menurutnya, menurut dia, katanya, ujarnya, selanjutnya, di sisi lain, di samping itu,
      begitu, demikian, ya, tidak, saat itu, ketika itu, waktu itu, untuk itu, dari situ, di situ,
      di sana, di sini, dalam hal ini, kedua, para, sang, lainnya, yang lain, bukan itu, ternyata,
      akhirnya, terakhir`,
    subjects: 'ia, dia, mereka, beliau',
    insertions: 'bagaimanapun',
    attributions: `
      ujarnya, katanya, tuturnya, jelasnya, ungkapnya, imbuhnya, tambahnya, ucapnya, tegasnya, paparnya,
      lanjutnya, terangnya, sebutnya, tulisnya, kata dia, ujar dia, tutur dia, jelas dia, ungkap dia,
      ucap dia, tambah dia, imbuh dia, lanjut dia, terang dia, tegas dia, pungkasnya, pungkas dia,
      jawabnya, sambungnya, sambung dia, papar dia, tukasnya, akunya, bebernya`,
    junk: `
      berlangganan, baca juga, baca :, baca:, selengkapnya di, klik di, ikuti kami, daftar sekarang,
      simak juga, simak video, saksikan video, tonton juga, gambas, foto:, (foto, sumber:, hubungi kami`,
  },
  vi: {
    anaphors: `
      anh ấy, cô ấy, ông ấy, bà ấy, ông này, bà này, người này, anh này, cô này, chị này, nó, họ, hắn,
      điều này, điều đó, việc này, việc đó, đây, đó, cả hai, nhưng, và, hoặc, hay, tuy nhiên, tuy vậy,
      tuy thế, song, vì vậy, vì thế, do đó, do vậy, bởi vậy, sau đó, trước đó, ngoài ra, bên cạnh đó,
      đồng thời, trong khi đó, mặt khác, ngược lại, hơn nữa, thậm chí, ví dụ, chẳng hạn, thế nhưng, rồi,
      cũng, theo đó, trong đó, từ đó, khi đó, lúc này, lúc đó, còn, vâng, không, như vậy, như thế,
      cụ thể, được biết, tại đây, ở đây, nhờ đó, qua đó, cuối cùng, thay vào đó, bởi, vậy, thế,
      cùng với đó, kết quả`,
    attributions: `
      ông nói, bà nói, anh nói, chị nói, cô nói, ông cho biết, bà cho biết, anh cho biết, chị cho biết,
      cô cho biết, ông chia sẻ, anh chia sẻ, cô chia sẻ`,
    junk: `
      đăng ký nhận, bản tin, đọc thêm, xem thêm, nhấn vào, bấm vào, theo dõi chúng tôi, quảng cáo, ảnh:,
      nguồn:, liên hệ`,
  },
  ru: {
    anaphors: `
      он, она, оно, они, его, её, ее, их, ему, ей, им, этот, эта, это, эти, этого, этой, этих, тот, та,
      то, те, такой, такая, такое, такие, оба, обе, но, и, а, или, однако, поэтому, затем, потом, также,
      тоже, кроме того, при этом, тем не менее, в то же время, зато, впрочем, например, таким образом,
      так, тогда, между тем, в свою очередь, да, нет, другие, другой, там, здесь, ведь, потому,
      как отмечается`,
    junk: `
      подпишитесь, подписывайтесь, рассылку, читайте также, читать далее, нажмите, реклама, все права,
      фото:, источник:`,
  },
  tr: {
    anaphors: `
      o, onu, ona, onun, onlar, onların, bu, bunu, buna, bunun, bunlar, bunlardan, bundan, burada,
      orada, şu, böyle, böylece, ama, ancak, fakat, ve, veya, ayrıca, bununla, buna rağmen, bu nedenle,
      dolayısıyla, sonra, daha sonra, ardından, üstelik, oysa, yine de, örneğin, öte yandan, bu arada,
      evet, hayır, diğer, diğerleri, çünkü, yani`,
    junk: `
      abone ol, bülten, tıklayın, bizi takip, kaydol, reklam, fotoğraf:, kaynak:`,
  },
  ko: {
    anaphors: `
      그는, 그가, 그의, 그녀, 그들, 그건, 그것, 그래서, 그러나, 그러면, 그런, 그리고, 그럼, 이는, 이것, 이건, 이에, 이를, 이들, 이런, 이러한, 이어, 이후,
      하지만, 또, 또한, 따라서, 반면, 한편, 게다가, 예를, 즉, 다만, 특히, 이처럼, 이렇게, 여기, 거기, 다른`,
    junk: '구독, 뉴스레터, 클릭, 팔로우, 무단, 사진=, 기자 =',
  },
  ja: {
    anaphors: `
      彼, これ, それ, この, その, あの, こう, そう, こんな, そんな, しかし, しかも, だが, ただ, また, そして, そこ, ここ, それで, だから, そのため, 一方,
      さらに, なお, 例えば, たとえば, つまり, ところが, でも, では, 同氏, 同社, はい, いいえ, なので, とはいえ, ちなみに`,
    junk: '登録, 購読, メルマガ, 続きを読む, クリック, フォロー, 無断転載, 関連記事',
  },
  zh: {
    anaphors: `
      他, 她, 它, 这, 這, 那, 该, 該, 此, 其, 但, 而, 并, 並, 且, 或, 也, 又, 还, 還, 然而, 不过, 因此, 所以, 于是, 同时, 另外, 此外, 例如,
      随后, 接着`,
    junk: '订阅, 訂閱, 关注我们, 点击, 阅读更多, 扫码, 版权所有',
  },
};
