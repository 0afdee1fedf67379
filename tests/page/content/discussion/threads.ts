// Threads in the structure of common software for forums, each with the same three posts: a question, an answer that
// quotes it, and an answer.
import { prose } from '../../page.ts';

export const texts = [prose(3, 1), prose(3, 2), prose(3, 3)] as const;
const users = ['anja', 'bram', 'tessel'];

interface Parts {
  /** From 0. */
  readonly index: number;
  readonly user: string;
  readonly text: string;
  /** The first sentence of the question in the answer that quotes it, else empty. */
  readonly quoted: string;
}

const quoted = prose(1, 1);
const thread = (post: (parts: Parts) => string, around = (posts: string) => posts): string =>
  around(
    users
      .map((user, index) =>
        post({ index, user, text: `<p>${texts[index]}</p>`, quoted: index === 1 ? quoted : '' }),
      )
      .join('\n'),
  );
const ifQuoted = (text: string, html: string) => (text ? html : '');

/** By the name of the software. */
export const threads: Readonly<Record<string, string>> = {
  Discourse: thread(
    ({ index, user, text, quoted }) => `<div class="topic-post regular"><article id="post_${index + 1}">
      <div class="topic-avatar"><a data-user-card="${user}" href="/u/${user}"><img></a></div>
      <div class="topic-body"><div class="topic-meta-data"><span class="username"><a href="/u/${user}">${user}</a></span>
      <a class="post-date"><span class="relative-date">2${index}d</span></a></div>
      <div class="cooked">${ifQuoted(quoted, `<aside class="quote"><div class="title">anja:</div><blockquote>${quoted}</blockquote></aside>`)}${text}</div>
      <nav class="post-controls">Like Reply</nav></div></article></div>`,
    (posts) => `<h1>Cold pump</h1><div class="post-stream">${posts}</div>`,
  ),
  phpBB: thread(
    ({
      index,
      user,
      text,
      quoted,
    }) => `<div id="p${index + 71}" class="post bg${index % 2}"><div class="inner">
      <dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=${index}" class="username">${user}</a></dt>
      <dd class="profile-posts">Posts: 4${index}</dd><dd>Joined: Mon Mar 0${index + 1}, 2021</dd></dl>
      <div class="postbody"><h3><a href="#p${index + 71}">${index ? 'Re: ' : ''}Cold pump</a></h3>
      <p class="author">by <strong><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=${index}">${user}</a></strong> » Tue Mar 0${index + 2}, 2026 8:1${index} pm</p>
      <div class="content">${ifQuoted(quoted, `<blockquote><div><cite>anja wrote:</cite>${quoted}</div></blockquote>`)}${text}</div>
      <div class="signature" id="sig${index + 71}">Whatever you heat, measure it first, said my teacher ${user}.</div></div></div></div>`,
    (posts) => `<h2 class="topic-title">Cold pump</h2>${posts}`,
  ),
  vBulletin: thread(
    ({ index, user, text, quoted }) => `<li class="postbitlegacy postbit" id="post_${index + 71}">
      <div class="posthead"><span class="postdate"><span class="date">03-0${index + 1}-2026, <span class="time">08:1${index} PM</span></span></span></div>
      <div class="postdetails"><div class="userinfo"><a class="username" href="member.php?${index}-${user}"><strong>${user}</strong></a><span class="usertitle">Member</span></div>
      <div class="postbody"><div class="content"><div id="post_message_${index + 71}"><blockquote class="postcontent restore">
      ${ifQuoted(quoted, `<div class="bbcode_container"><div class="bbcode_quote">Originally Posted by <strong>anja</strong> ${quoted}</div></div>`)}${text}</blockquote></div></div></div></div></li>`,
    (posts) => `<h1>Cold pump</h1><ol id="posts">${posts}</ol>`,
  ),
  'vBulletin 3': thread(
    ({
      index,
      user,
      text,
      quoted,
    }) => `<table class="tborder" id="post${index + 71}"><tr><td class="thead">03-0${index + 1}-2026, 08:1${index} PM</td></tr>
      <tr><td class="alt2"><a class="bigusername" href="member.php?u=${index}">${user}</a><div class="smallfont">Posts: 4${index}</div></td>
      <td class="alt1" id="td_post_${index + 71}"><div id="post_message_${index + 71}">
      ${ifQuoted(quoted, `<div><div class="smallfont">Quote:</div><table><tr><td class="quotebox">${quoted}</td></tr></table></div>`)}
      ${text}</div><div>__________________<br>Whatever you heat, measure it first, said my teacher ${user}.</div></td></tr></table>`,
  ),
  XenForo: thread(
    ({
      index,
      user,
      text,
      quoted,
    }) => `<article class="message message--post" data-author="${user}" id="js-post-${index + 71}"><div class="message-inner">
      <div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a href="/members/${user}.${index}/" class="username">${user}</a></h4><h5>Well-known member</h5></section></div>
      <div class="message-cell message-cell--main"><header class="message-attribution"><time datetime="2026-03-0${index + 1}T10:00:00Z">Mar ${index + 1}, 2026</time></header>
      <article class="message-body"><div class="bbWrapper">${ifQuoted(quoted, `<blockquote class="bbCodeBlock bbCodeBlock--quote"><div>anja said:</div>${quoted}</blockquote>`)}${text}</div></article>
      <footer><div class="reactionsBar">bram and two others</div></footer><aside class="message-signature">Whatever you heat, measure it.</aside></div></div></article>`,
    (posts) => `<h1>Cold pump</h1>${posts}`,
  ),
  'Stack Exchange': thread(
    ({
      index,
      user,
      text,
      quoted,
    }) => `${index === 1 ? '<div id="answers"><h2>2 Answers</h2>' : ''}<div ${index === 0 ? 'class="question" id="question"' : `class="answer" id="answer-${index + 71}" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"`}>
      <div class="votecell">4${index}</div><div class="s-prose js-post-body" itemprop="text">${ifQuoted(quoted, `<blockquote><p>${quoted}</p></blockquote>`)}${text}</div>
      <div class="user-info"><span class="relativetime" title="2026-03-0${index + 1}">Mar ${index + 1} at 10:00</span><a href="/users/${index}/${user}">${user}</a></div>
      <ul class="comments-list"><li>${prose(1, 8 + index)} – <a href="/users/9/k">k</a></li></ul></div>`,
    (posts) => `<div itemscope itemtype="https://schema.org/QAPage"><h1>Cold pump</h1>${posts}</div></div>`,
  ),
  GitHub: thread(
    ({
      index,
      user,
      text,
      quoted,
    }) => `<div class="timeline-comment" id="issue${index ? 'comment' : ''}-${index + 71}">
      <h3><strong><a class="author" href="/${user}">${user}</a></strong> commented <relative-time datetime="2026-03-0${index + 1}T10:00:00Z">last week</relative-time></h3>
      <div class="comment-body markdown-body">${ifQuoted(quoted, `<blockquote><p>${quoted}</p></blockquote>`)}${text}</div></div>`,
    (posts) => `<h1>Cold pump #12</h1>${posts}`,
  ),
  Reddit: thread(
    ({ index, user, text, quoted }) => {
      const tag = index ? 'shreddit-comment' : 'shreddit-post';
      return `<${tag} author="${user}"><div><a href="/user/${user}/">${user}</a> <time datetime="2026-03-0${index + 1}T10:00:00Z">3d ago</time></div>
      <div class="md">${ifQuoted(quoted, `<blockquote><p>${quoted}</p></blockquote>`)}${text}</div><button>Reply</button></${tag}>`;
    },
    (posts) =>
      `<h1>Cold pump</h1>${posts.replace('<shreddit-comment', '<div class="comments"><shreddit-comment')}</div>`,
  ),
};
