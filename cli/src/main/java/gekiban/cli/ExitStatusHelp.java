package gekiban.cli;

import picocli.CommandLine.Command;

/** The end of every command's help: what its exit status means. */
@Command(
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was done",
            "1:some files could not be read or written; the rest was done",
            "2:the command line is wrong",
            "3:nothing could be done",
            "130:interrupted; what was finished is kept"
        })
final class ExitStatusHelp {}
