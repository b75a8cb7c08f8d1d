package dev.tenglong.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tenglong} itself: only a place for what all commands share. */
@Command(
        name = "tenglong",
        header = "腾笼：高耗低效企业筛查与闭环整治。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong inspect sample-data/2021-12/*.xlsx",
            "  tenglong screen --period 2021-12 sample-data/2021-12",
            "  tenglong explain IN201"
        })
final class RootCommand {

    @Mixin
    final GlobalOptions options = new GlobalOptions();
}
