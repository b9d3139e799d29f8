/** All rules: those about the bytes of a file, those about the whole content, and every code there is. */
import type { ContentRule, Rule, SourceRule, TextRule, YamlRule } from '../rule.ts';
import { ambiguousSpeaker } from './ambiguous-speaker.ts';
import { brokenPicture } from './broken-picture.ts';
import { changedPost } from './changed-post.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { deadLink } from './dead-link.ts';
import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { fieldRules } from './fields.ts';
import { fileName } from './file-name.ts';
import { foreignFrontMatter } from './foreign-front-matter.ts';
import { frontMatterFence } from './front-matter-fence.ts';
import { fullWidthColon } from './full-width-colon.ts';
import { indentCharacter } from './indent-character.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { largePicture } from './large-picture.ts';
import { leftGloss } from './left-gloss.ts';
import { malformedUrlLine } from './malformed-url-line.ts';
import { mdxProgram } from './mdx-program.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { misplacedFile } from './misplaced-file.ts';
import { missingAttachment } from './missing-attachment.ts';
import { missingFrontMatter } from './missing-front-matter.ts';
import { missingPicture } from './missing-picture.ts';
import { missingSiteSettings } from './missing-site-settings.ts';
import { missingSpace } from './missing-space.ts';
import { missingSummary } from './missing-summary.ts';
import { nearIdenticalTags } from './near-identical-tags.ts';
import { notUtf8 } from './not-utf8.ts';
import { pathOutsideContent } from './path-outside-content.ts';
import { pictureWithoutText } from './picture-without-text.ts';
import { remotePicture } from './remote-picture.ts';
import { repeatedText } from './repeated-text.ts';
import { revivedUrl } from './revived-url.ts';
import { severalOrganisations } from './several-organisations.ts';
import { skippedHeading } from './skipped-heading.ts';
import { summaryIsTitle } from './summary-is-title.ts';
import { swallowedText } from './swallowed-text.ts';
import { symbolicLink } from './symbolic-link.ts';
import { tagCycle } from './tag-cycle.ts';
import { takenAlias } from './taken-alias.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownMember } from './unknown-member.ts';
import { unknownRelated } from './unknown-related.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownTag } from './unknown-tag.ts';
import { unlistedMember } from './unlisted-member.ts';
import { unparsedLink } from './unparsed-link.ts';
import { unsafeFile } from './unsafe-file.ts';
import { unsafeHtml } from './unsafe-html.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unservableAlias } from './unservable-alias.ts';
import { unusedTag } from './unused-tag.ts';
import { vanishedUrl } from './vanished-url.ts';
import { wordDebris } from './word-debris.ts';
import { yamlAliasBomb } from './yaml-alias-bomb.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** In the order in which they are tried; the first that finds what cannot be mended ends the reading of the file. */
export const sourceRules: readonly SourceRule[] = [symbolicLink, notUtf8];

/** In the order in which they are tried; the first that finds something has the word. */
export const textRules: readonly TextRule[] = [foreignFrontMatter, frontMatterFence, missingFrontMatter];

export const yamlRules: readonly YamlRule[] = [
  fullWidthColon,
  missingSpace,
  indentCharacter,
  curlyQuotes,
  swallowedText,
];

export const contentRules: readonly ContentRule[] = [
  unknownTag,
  tagCycle,
  unknownMember,
  unknownKind,
  unknownRole,
  unknownRelated,
  ambiguousSpeaker,
  severalOrganisations,
  duplicateSlug,
  duplicateTitle,
  duplicateName,
  unservableAlias,
  takenAlias,
  duplicateAlias,
  vanishedUrl,
  revivedUrl,
  missingPicture,
  brokenPicture,
  remotePicture,
  missingAttachment,
  unsafeFile,
  pathOutsideContent,
  deadLink,
  unsafeLink,
  unsafeHtml,
  unparsedLink,
  mdxSyntax,
  mdxProgram,
  unknownComponent,
  misplacedFile,
];

/** What could be better, in a text that is right: asked by the check alone, never by a build. */
export const adviceRules: readonly ContentRule[] = [
  nearIdenticalTags,
  unusedTag,
  unlistedMember,
  changedPost,
  missingSummary,
  summaryIsTitle,
  repeatedText,
  skippedHeading,
  pictureWithoutText,
  largePicture,
  leftGloss,
  wordDebris,
  invisibleCharacter,
];

/** Every code that a check can report. */
export const rules: readonly Rule[] = [
  ...sourceRules,
  ...textRules,
  ...yamlRules,
  yamlSyntax,
  yamlAliasBomb,
  ...Object.values(fieldRules),
  fileName,
  missingSiteSettings,
  malformedUrlLine,
  ...contentRules,
  ...adviceRules,
];
