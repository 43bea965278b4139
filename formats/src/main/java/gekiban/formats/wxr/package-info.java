/**
 * Whole blogs as WordPress exports them (WXR): {@link gekiban.formats.wxr.WxrReader} reads posts
 * one by one with little memory, {@link gekiban.formats.wxr.PostText} makes of a post and its
 * comments one text that {@code gekiban.formats.prose} reads like any page. Document types and
 * entities of a file's own are refused, nothing is loaded.
 */
@NullMarked
package gekiban.formats.wxr;

import org.jspecify.annotations.NullMarked;
