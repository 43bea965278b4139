/**
 * How a desk is set up. {@link gekiban.desk.settings.Setting} names what can be set, {@link
 * gekiban.desk.settings.SettingsFile} reads it from a file, and {@link
 * gekiban.desk.settings.Settings} is what holds once options, environment and file were looked at.
 */
@NullMarked
package gekiban.desk.settings;

import org.jspecify.annotations.NullMarked;
